package se.hemvist.followup.equipment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.equipment.EquipmentRefusal.GrantNotThere;
import se.hemvist.followup.equipment.EquipmentRefusal.NoHomeToEquip;
import se.hemvist.followup.equipment.EquipmentRefusal.NotAppliedFor;
import se.hemvist.followup.equipment.EquipmentRefusal.NotConsulted;
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

/** Göteborgs Stads rutin för Bostad först, «Hemutrustning». */
class EquipmentGrantTest {

    private static final LocalDate APPLIED = MOVE_IN.minusDays(14);
    private static final LocalDate TODAY = MOVE_IN.minusDays(7);

    private static final Map<String, Consumer<EquipmentGrant>> COMMANDS = Map.of(
            "grant", grant -> grant.decide(true, TODAY, TODAY),
            "refuse", grant -> grant.decide(false, TODAY, TODAY),
            "pay", grant -> pay(grant, TODAY, TODAY),
            "withdraw", grant -> grant.withdraw(TODAY, "Har fått möbler.", TODAY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            APPLIED   | GRANTED, REFUSED, CANCELLED
            GRANTED   | PAID, CANCELLED
            REFUSED   |
            PAID      |
            CANCELLED |
            """)
    void goes_on_only_to(GrantState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(GrantState.class, next));
        assertThat(state.isUnderWay()).isEqualTo(next != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            APPLIED   | grant:GRANTED, refuse:REFUSED, withdraw:CANCELLED
            GRANTED   | pay:PAID, withdraw:CANCELLED
            REFUSED   |
            PAID      |
            CANCELLED |
            """)
    void takes_in_each_state_only_its_own_commands(GrantState state, String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        COMMANDS.forEach((name, command) -> {
            EquipmentGrant grant = in(state);
            if (expected.containsKey(name)) {
                command.accept(grant);
                assertThat(grant.state()).as(name).hasToString(expected.get(name));
            } else {
                refused(() -> command.accept(grant), GrantNotThere.class);
            }
        });
    }

    @Test
    @Shows({"G-85", "G-86"})
    void is_applied_for_granted_and_paid_in_consultation_with_the_support_staff() {
        EquipmentGrant grant = in(GrantState.GRANTED);
        refused(() -> grant.pay(new GrantPayment(TODAY, Optional.empty()), TODAY), NotConsulted.class);
        refused(() -> pay(in(GrantState.GRANTED), TODAY.minusDays(1), TODAY), NotConsulted.class);

        EquipmentGrant consulted = in(GrantState.GRANTED);
        pay(consulted, TODAY, TODAY.minusDays(1));

        assertThat(consulted.view())
                .isEqualTo(new GrantView(
                        GrantState.PAID,
                        APPLIED,
                        Optional.of(TODAY.minusDays(2)),
                        Optional.of(new GrantPayment(TODAY, Optional.of(TODAY.minusDays(1)))),
                        Optional.empty()));
    }

    @Test
    @Shows("G-85")
    void is_applied_for_while_the_move_is_planned_or_after_it() {
        refused(() -> EquipmentGrant.applied(AnAssignment.fileOrdered(), APPLIED, TODAY), NoHomeToEquip.class);
        assertThat(EquipmentGrant.applied(AnAssignment.fileInPhase2(MOVE_IN), MOVE_IN, MOVE_IN)
                        .state())
                .isEqualTo(GrantState.APPLIED);
    }

    @Test
    void has_its_days_in_order() {
        refused(() -> applied(AnAssignment.ORDERED_ON.minusDays(1)), DayTooEarly.class);
        refused(() -> applied(TODAY.plusDays(1)), DayTooLate.class);
        refused(() -> applied(APPLIED).decide(true, APPLIED.minusDays(1), TODAY), DayTooEarly.class);
        refused(() -> applied(APPLIED).decide(true, TODAY.plusDays(1), TODAY), DayTooLate.class);
        refused(() -> pay(in(GrantState.GRANTED), TODAY.minusDays(3), TODAY.minusDays(3)), DayTooEarly.class);
        refused(() -> pay(in(GrantState.GRANTED), TODAY.plusDays(1), TODAY), DayTooLate.class);
        refused(() -> pay(in(GrantState.GRANTED), TODAY, APPLIED.minusDays(1)), DayTooEarly.class);
    }

    @Test
    @Shows({"G-85", "A-84"})
    void is_withdrawn_with_a_reason_or_ends_with_the_support() {
        refused(() -> applied(APPLIED).withdraw(APPLIED.minusDays(1), "Har fått möbler.", TODAY), DayTooEarly.class);
        refused(() -> applied(APPLIED).withdraw(TODAY.plusDays(1), "Har fått möbler.", TODAY), DayTooLate.class);
        refused(() -> applied(APPLIED).withdraw(TODAY, " ", TODAY), MissingPart.class);
        assertThat(in(GrantState.CANCELLED).view().cancelled().orElseThrow().reason())
                .contains("Har fått möbler.");
        assertThat(in(GrantState.CANCELLED).view()).asString().doesNotContain("möbler");

        EquipmentGrant granted = in(GrantState.GRANTED);
        granted.endWithSupport(TODAY);
        EquipmentGrant paid = in(GrantState.PAID);
        paid.endWithSupport(TODAY);

        assertThat(granted.state()).isEqualTo(GrantState.CANCELLED);
        assertThat(paid.state()).isEqualTo(GrantState.PAID);
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(EquipmentRefusal.class);
        Refusals.demandSaid(new NotAppliedFor(AssignmentId.next()));
    }

    private static EquipmentGrant in(GrantState state) {
        EquipmentGrant grant = applied(APPLIED);
        if (state == GrantState.CANCELLED) {
            grant.withdraw(TODAY, "Har fått möbler.", TODAY);
            return grant;
        }
        if (state != GrantState.APPLIED) {
            grant.decide(state != GrantState.REFUSED, TODAY.minusDays(2), TODAY);
        }
        if (state == GrantState.PAID) {
            pay(grant, TODAY, TODAY);
        }
        return grant;
    }

    private static EquipmentGrant applied(LocalDate on) {
        return EquipmentGrant.applied(AnAssignment.fileInPhase1(), on, TODAY);
    }

    private static void pay(EquipmentGrant grant, LocalDate on, LocalDate consulted) {
        grant.pay(new GrantPayment(on, Optional.of(consulted)), TODAY);
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
