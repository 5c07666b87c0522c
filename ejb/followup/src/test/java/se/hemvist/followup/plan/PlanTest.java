package se.hemvist.followup.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.plan.PlanRefusal.NoSupportToPlan;
import se.hemvist.followup.plan.PlanRefusal.NobodyTookPart;
import se.hemvist.followup.plan.PlanRefusal.PlanNotThere;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;

/** Göteborgs Stads rutin för Bostad först, «Mål med insatserna» and «Dokumentation och uppföljning». */
class PlanTest {

    private static final LocalDate TODAY = MOVE_IN.plusDays(30);
    private static final PlanGoal GOAL = new PlanGoal(PlanArea.HOME, "Öppna posten.");

    private static final Map<String, Consumer<Plan>> COMMANDS = Map.of(
            "agree",
            plan -> plan.agree(TODAY, TODAY),
            "replace",
            Plan::replace,
            "standAgain",
            Plan::standAgain,
            "declareVoid",
            plan -> plan.declareVoid("Skriven i fel uppdrag."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DRAFT    | AGREED, VOID
            AGREED   | REPLACED, VOID
            REPLACED | AGREED
            VOID     |
            """)
    void goes_on_only_to(PlanState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(PlanState.class, next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DRAFT    | agree:AGREED, standAgain:AGREED, declareVoid:VOID
                    AGREED   | replace:REPLACED, declareVoid:VOID
                    REPLACED | agree:AGREED, standAgain:AGREED
                    VOID     |
                    """)
    void takes_in_each_state_only_its_own_commands(PlanState state, String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        COMMANDS.forEach((name, command) -> {
            Plan plan = in(state);
            if (expected.containsKey(name)) {
                command.accept(plan);
                assertThat(plan.view().head().state()).as(name).hasToString(expected.get(name));
            } else {
                refused(() -> command.accept(plan), PlanNotThere.class);
            }
        });
    }

    @Test
    @Shows({"G-73", "G-101", "G-104", "G-105", "G-108"})
    void says_who_took_part_what_is_aimed_at_and_when_it_is_looked_at_again() {
        NewPlan drawn = APlan.withPerson(MOVE_IN);

        PlanView view = draw(drawn).view();

        assertThat(view.drawn()).isEqualTo(drawn);
        assertThat(view.head().kind()).isEqualTo(PlanKind.IMPLEMENTATION);
        assertThat(view.head().state()).isEqualTo(PlanState.DRAFT);
        assertThat(view.agreedOn()).isEmpty();
        assertThat(view + " " + drawn + " " + GOAL)
                .doesNotContain("Träffpunkten", "posten", "Hembesök", "Skriven", "Sjuk");
    }

    @Test
    @Shows("G-73")
    void is_written_with_the_participant_or_says_why_not() {
        refused(() -> draw(APlan.without(MOVE_IN, Optional.empty())), NobodyTookPart.class);
        refused(() -> draw(APlan.without(MOVE_IN, Optional.of(" "))), MissingPart.class);

        NewPlan alone = APlan.without(MOVE_IN, Optional.of("Sjuk"));
        assertThat(draw(alone).view().drawn()).isEqualTo(alone);
        assertThat(alone).asString().doesNotContain("Sjuk");
    }

    @Test
    @Shows("G-108")
    void is_written_by_those_who_have_taken_the_assignment_on() {
        refused(
                () -> Plan.ofSupport(AnAssignment.fileOrdered(), 1, APlan.withPerson(MOVE_IN), TODAY),
                NoSupportToPlan.class);
        assertThat(Plan.ofSupport(AnAssignment.fileInPhase1(), 1, APlan.withPerson(MOVE_IN), TODAY)
                        .number())
                .isEqualTo(1);
    }

    @Test
    void has_its_days_in_order_and_all_its_parts() {
        refused(() -> draw(APlan.withPerson(TODAY.plusDays(1))), DayTooLate.class);
        refused(() -> draw(APlan.withPerson(AnAssignment.ORDERED_ON.minusDays(1))), DayTooEarly.class);
        refused(() -> draw(saying("Så här.", MOVE_IN, GOAL)), DayTooEarly.class);
        refused(() -> draw(saying(" ", TODAY, GOAL)), MissingPart.class);
        refused(() -> draw(saying("Så här.", TODAY)), MissingPart.class);
        refused(() -> draw(saying("Så här.", TODAY, new PlanGoal(PlanArea.HOME, " "))), MissingPart.class);
        refused(() -> draw(APlan.withPerson(MOVE_IN)).agree(MOVE_IN.minusDays(1), TODAY), DayTooEarly.class);
        refused(() -> draw(APlan.withPerson(MOVE_IN)).agree(TODAY.plusDays(1), TODAY), DayTooLate.class);
        refused(() -> draw(APlan.withPerson(MOVE_IN)).declareVoid(" "), MissingPart.class);
    }

    @ParameterizedTest
    @EnumSource(PlanArea.class)
    @Shows({"G-101", "G-104", "G-105"})
    void may_aim_at_what_the_participant_wants(PlanArea area) {
        PlanGoal goal = new PlanGoal(area, "Med egna ord.");

        assertThat(draw(saying("Så här.", TODAY, goal)).view().drawn().content().goals())
                .containsExactly(goal);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(PlanRefusal.class);
    }

    private static Plan in(PlanState state) {
        Plan plan = draw(APlan.withPerson(MOVE_IN));
        if (state == PlanState.VOID) {
            plan.declareVoid("Skriven i fel uppdrag.");
        } else if (state != PlanState.DRAFT) {
            plan.agree(MOVE_IN, TODAY);
        }
        if (state == PlanState.REPLACED) {
            plan.replace();
        }
        return plan;
    }

    private static NewPlan saying(String approach, LocalDate review, PlanGoal... goals) {
        return APlan.saying(MOVE_IN, APlan.content(approach, review, goals));
    }

    private static Plan draw(NewPlan drawn) {
        AssignmentFile assignment = AnAssignment.fileInPhase2(MOVE_IN);
        return Plan.ofSupport(assignment, 1, drawn, TODAY);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
