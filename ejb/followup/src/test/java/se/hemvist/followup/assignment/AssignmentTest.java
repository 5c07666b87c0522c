package se.hemvist.followup.assignment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.followup.assignment.AssignmentEvent.PhaseEntered;
import se.hemvist.followup.assignment.AssignmentEvent.SupportEnded;
import se.hemvist.followup.assignment.AssignmentRefusal.AlreadyOrdered;
import se.hemvist.followup.assignment.AssignmentRefusal.AssignmentNotThere;
import se.hemvist.followup.assignment.AssignmentRefusal.GoalsMissing;
import se.hemvist.followup.assignment.AssignmentRefusal.ItemsMissing;
import se.hemvist.followup.assignment.AssignmentRefusal.NoSupportDecision;
import se.hemvist.followup.assignment.AssignmentRefusal.NotTheProviderChosen;
import se.hemvist.followup.assignment.AssignmentRefusal.ReasonNeeded;
import se.hemvist.followup.assignment.AssignmentRefusal.StartsAfterMoveIn;
import se.hemvist.followup.assignment.AssignmentRefusal.SupportNotStarted;
import se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.NothingCorrected;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;
import static se.hemvist.followup.assignment.AnAssignment.ORDERED_ON;
import static se.hemvist.followup.assignment.AnAssignment.PHASE_1_ON;
import static se.hemvist.followup.assignment.AnAssignment.POLICY;
import static se.hemvist.followup.assignment.AnAssignment.accepted;
import static se.hemvist.followup.assignment.AnAssignment.inPhase1;
import static se.hemvist.followup.assignment.AnAssignment.ordered;
import static se.hemvist.followup.assignment.AnAssignment.start;

/** Göteborgs Stads rutin för Bostad först, «Uppdrag» and «Stödets faser». */
class AssignmentTest {

    @Test
    @Shows("G-68")
    void is_sent_to_the_provider() {
        Assignment assignment = ordered();

        assertThat(assignment.state()).isEqualTo(AssignmentState.ORDERED);
        assertThat(assignment.ordered().on()).isEqualTo(ORDERED_ON);
        assertThat(Acceptances.deadline(assignment.row(), AcceptancePolicy.HOUSING_FIRST.on(ORDERED_ON))
                        .responsible()
                        .organisation())
                .isEqualTo(assignment.row().about().provider().value());
    }

    @ParameterizedTest
    @Shows("G-69")
    @EnumSource(AssignmentItem.class)
    void asks_for_all_seven_items(AssignmentItem left) {
        AssignedCase about = AnAssignment.about();
        NewAssignment order = new NewAssignment(
                about.caseId(),
                about.provider(),
                EnumSet.complementOf(EnumSet.of(left)),
                EnumSet.allOf(Goal.class),
                ORDERED_ON);

        assertThat(AssignmentItem.values()).hasSize(7);
        refused(() -> Assignment.ordered(order, about), ItemsMissing.class);
    }

    @ParameterizedTest
    @Shows("G-72")
    @EnumSource(Goal.class)
    void aims_at_all_goals(Goal left) {
        AssignedCase about = AnAssignment.about();
        NewAssignment order = new NewAssignment(
                about.caseId(),
                about.provider(),
                EnumSet.allOf(AssignmentItem.class),
                EnumSet.complementOf(EnumSet.of(left)),
                ORDERED_ON);

        refused(() -> Assignment.ordered(order, about), GoalsMissing.class);
    }

    @Test
    void is_taken_on_by_the_provider() {
        Assignment assignment = ordered();

        AssignmentEvent.Accepted accepted = assignment.accept(ORDERED_ON, ORDERED_ON.plusDays(1));

        assertThat(assignment.state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(accepted.on()).isEqualTo(ORDERED_ON);
    }

    @Test
    void is_taken_on_between_the_day_it_was_sent_and_today() {
        assertThatThrownBy(() -> ordered().accept(ORDERED_ON.minusDays(1), ORDERED_ON))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> ordered().accept(ORDERED_ON.plusDays(1), ORDERED_ON))
                .isInstanceOf(DayTooLate.class);
    }

    @Test
    @Shows({"A-55", "G-56", "G-64"})
    void phase_1_starts_on_the_day_agreed_on() {
        Assignment assignment = accepted();

        PhaseEntered entered = assignment.startPhase1(start(PHASE_1_ON, null), POLICY, PHASE_1_ON);

        assertThat(entered.phase()).isEqualTo(AssignmentState.PHASE_1);
        assertThat(entered.on()).isEqualTo(PHASE_1_ON);
        assertThat(assignment.file().phases())
                .containsExactly(new PhasePeriod(AssignmentState.PHASE_1, PHASE_1_ON, null));
        assertThat(assignment.view().phase1()).contains(start(PHASE_1_ON, null));
    }

    @ParameterizedTest(name = "on {0}, because of {1}")
    @Shows({"G-03", "G-57", "T-18", "A-20"})
    @CsvSource(
            nullValues = "nothing",
            value = {
                "2026-12-06, nothing",
                "2027-01-05, nothing",
                "2027-01-05, '  '",
            })
    void phase_1_outside_the_usual_time_needs_a_reason(LocalDate on, String reason) {
        assertThatThrownBy(() -> accepted().startPhase1(start(on, reason), POLICY, on))
                .isInstanceOfSatisfying(ReasonNeeded.class, refusal -> {
                    Refusals.demandSaid(refusal);
                    assertThat(refusal.facts())
                            .containsEntry("from", LocalDate.of(2026, 12, 7))
                            .containsEntry("to", LocalDate.of(2027, 1, 4));
                });
    }

    @Test
    @Shows({"G-03", "G-57", "T-18", "A-20"})
    void phase_1_outside_the_usual_time_is_not_stopped_and_its_reason_kept() {
        Assignment assignment = accepted();
        LocalDate late = LocalDate.of(2027, 1, 25);

        assignment.startPhase1(start(late, "Lägenheten blev ledig sent"), POLICY, late);

        assertThat(assignment.state()).isEqualTo(AssignmentState.PHASE_1);
        assertThat(assignment.view().phase1()).contains(start(late, "Lägenheten blev ledig sent"));
    }

    @Test
    @Shows("G-61")
    void phase_1_starts_before_the_move_in() {
        refused(() -> accepted().startPhase1(start(MOVE_IN, "Bråttom"), POLICY, MOVE_IN), StartsAfterMoveIn.class);
    }

    @Test
    void phase_1_starts_between_the_acceptance_and_today() {
        PhaseStart early = start(ORDERED_ON.plusDays(1), "Tidigt");

        assertThatThrownBy(() -> accepted().startPhase1(early, POLICY, PHASE_1_ON))
                .isInstanceOf(DayTooEarly.class);
        assertThatThrownBy(() -> accepted().startPhase1(start(PHASE_1_ON, null), POLICY, PHASE_1_ON.minusDays(1)))
                .isInstanceOf(DayTooLate.class);
    }

    @Test
    @Shows({"G-64", "G-65"})
    void phase_2_takes_over_on_the_day_of_the_move_in() {
        Assignment assignment = inPhase1();

        PhaseEntered entered = assignment.moveIn(MOVE_IN);

        assertThat(entered.phase()).isEqualTo(AssignmentState.PHASE_2);
        assertThat(assignment.file().phases())
                .containsExactly(
                        new PhasePeriod(AssignmentState.PHASE_1, PHASE_1_ON, MOVE_IN),
                        new PhasePeriod(AssignmentState.PHASE_2, MOVE_IN, null));
    }

    @Test
    @Shows("G-61")
    void nobody_moves_in_on_the_day_on_which_the_support_starts() {
        assertThatThrownBy(() -> inPhase1().moveIn(PHASE_1_ON)).isInstanceOf(DayTooEarly.class);
    }

    @Test
    @Shows({"G-127", "T-31"})
    void winds_down_from_the_notice_and_lives_until_the_keys_are_back() {
        Assignment assignment = AnAssignment.inPhase2(MOVE_IN);

        assertThat(assignment.windDown(MOVE_IN.plusDays(30)).phase()).isEqualTo(AssignmentState.WIND_DOWN);
        SupportEnded ended = assignment.keysBack(false, MOVE_IN.plusDays(60));

        assertThat(ended.then()).isEqualTo(AssignmentState.CLOSED);
        assertThat(assignment.state()).isEqualTo(AssignmentState.CLOSED);
        assertThat(assignment.file().phases())
                .contains(
                        new PhasePeriod(AssignmentState.PHASE_2, MOVE_IN, MOVE_IN.plusDays(30)),
                        new PhasePeriod(AssignmentState.WIND_DOWN, MOVE_IN.plusDays(30), MOVE_IN.plusDays(60)));
    }

    @Test
    @Shows("A-73")
    void is_over_before_anybody_moves_in_where_nobody_waits_for_a_home() {
        Assignment assignment = inPhase1();

        SupportEnded ended = assignment.endBeforeMoveIn(PHASE_1_ON.plusDays(10));

        assertThat(ended.then()).isEqualTo(AssignmentState.CLOSED);
        assertThat(ended.on()).isEqualTo(PHASE_1_ON.plusDays(10));
        assertThat(assignment.file().phases())
                .containsExactly(new PhasePeriod(AssignmentState.PHASE_1, PHASE_1_ON, PHASE_1_ON.plusDays(10)));
        assertThatThrownBy(() -> assignment.endBeforeMoveIn(PHASE_1_ON.plusDays(11)))
                .isInstanceOf(AssignmentNotThere.class);
    }

    @Test
    @Shows("A-73")
    void a_phase_that_began_on_the_day_of_its_end_was_none() {
        Assignment assignment = inPhase1();

        assignment.endBeforeMoveIn(PHASE_1_ON);

        assertThat(assignment.file().phases()).isEmpty();
    }

    @Test
    @Shows("A-46")
    void waits_with_the_participant_for_another_home() {
        Assignment assignment = AnAssignment.inPhase2(MOVE_IN);
        assignment.windDown(MOVE_IN.plusDays(30));

        assertThat(assignment.keysBack(true, MOVE_IN.plusDays(60)).then()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(assignment.file().phases()).noneMatch(PhasePeriod::runs);
    }

    @ParameterizedTest(name = "after {0} days")
    @ValueSource(ints = {31, 59, 75})
    @Shows("G-127")
    void was_over_or_waited_since_the_keys_were_back_whatever_day_was_recorded(int days) {
        for (boolean waits : new boolean[] {false, true}) {
            Assignment assignment = AnAssignment.inPhase2(MOVE_IN);
            assignment.windDown(MOVE_IN.plusDays(30));
            assignment.keysBack(waits, MOVE_IN.plusDays(60));

            AssignmentEvent.PhaseMoved moved = assignment
                    .keysBackOn(MOVE_IN.plusDays(60), MOVE_IN.plusDays(days))
                    .orElseThrow();

            assertThat(moved.phase()).isEqualTo(waits ? AssignmentState.ACCEPTED : AssignmentState.CLOSED);
            assertThat(moved.was()).isEqualTo(MOVE_IN.plusDays(60));
            assertThat(assignment.file().phases())
                    .contains(new PhasePeriod(AssignmentState.WIND_DOWN, MOVE_IN.plusDays(30), MOVE_IN.plusDays(days)));
        }
    }

    @Test
    void on_the_day_of_the_notice_it_did_not_wind_down() {
        Assignment assignment = AnAssignment.inPhase2(MOVE_IN);
        assignment.windDown(MOVE_IN.plusDays(30));
        assignment.keysBack(false, MOVE_IN.plusDays(60));

        assignment.keysBackOn(MOVE_IN.plusDays(60), MOVE_IN.plusDays(30));

        assertThat(assignment.file().phases())
                .contains(new PhasePeriod(AssignmentState.PHASE_2, MOVE_IN, MOVE_IN.plusDays(30)))
                .extracting(PhasePeriod::phase)
                .doesNotContain(AssignmentState.WIND_DOWN);
    }

    @Test
    void what_did_not_end_on_the_day_recorded_is_left_as_it_is() {
        Assignment assignment = AnAssignment.inPhase2(MOVE_IN);
        assignment.windDown(MOVE_IN.plusDays(30));
        assignment.keysBack(false, MOVE_IN.plusDays(60));

        assertThat(assignment.keysBackOn(MOVE_IN.plusDays(61), MOVE_IN.plusDays(62)))
                .isEmpty();
    }

    @Test
    @Shows("L-09")
    void goes_on_in_its_phase_when_the_notice_comes_to_nothing_also_on_the_same_day() {
        Assignment assignment = AnAssignment.inPhase2(MOVE_IN);
        assignment.windDown(MOVE_IN.plusDays(30));

        assertThat(assignment.resume(MOVE_IN.plusDays(30)).phase()).isEqualTo(AssignmentState.PHASE_2);
        assertThat(assignment.file().phases()).extracting(PhasePeriod::phase).doesNotContain(AssignmentState.WIND_DOWN);
    }

    @Test
    @Shows({"G-66", "G-67", "T-35"})
    void support_in_a_home_of_one_s_own_goes_on_until_the_aid_ends_and_is_open_after_it() {
        Assignment assignment = AnAssignment.inPhase2(MOVE_IN);
        LocalDate own = MOVE_IN.plusDays(600);
        refused(() -> assignment.endAid(own), AssignmentNotThere.class);
        assignment.ownLease(own);
        assertThatThrownBy(() -> AnAssignment.inPhase3(own).endAid(own)).isInstanceOf(DayTooEarly.class);

        assertThat(assignment.endAid(own.plusDays(90)).phase()).isEqualTo(AssignmentState.PHASE_4);
        assertThat(assignment.end(own.plusDays(400)).then()).isEqualTo(AssignmentState.CLOSED);

        assertThat(assignment.file().phases())
                .endsWith(
                        new PhasePeriod(AssignmentState.PHASE_3, own, own.plusDays(90)),
                        new PhasePeriod(AssignmentState.PHASE_4, own.plusDays(90), own.plusDays(400)));
        refused(() -> assignment.end(own.plusDays(401)), AssignmentNotThere.class);
    }

    @Test
    void support_does_not_end_without_notice() {
        Assignment assignment = AnAssignment.inPhase2(MOVE_IN);

        refused(() -> assignment.keysBack(false, MOVE_IN.plusDays(60)), AssignmentNotThere.class);
    }

    @Test
    void each_step_is_taken_once_and_in_order() {
        refused(() -> ordered().startPhase1(start(PHASE_1_ON, null), POLICY, PHASE_1_ON), AssignmentNotThere.class);
        refused(() -> ordered().moveIn(MOVE_IN), AssignmentNotThere.class);
        refused(() -> accepted().accept(PHASE_1_ON, PHASE_1_ON), AssignmentNotThere.class);
        refused(() -> accepted().moveIn(MOVE_IN), AssignmentNotThere.class);
        refused(() -> inPhase1().accept(PHASE_1_ON, PHASE_1_ON), AssignmentNotThere.class);
        refused(() -> inPhase1().startPhase1(start(PHASE_1_ON, null), POLICY, PHASE_1_ON), AssignmentNotThere.class);
        Assignment inPhase2 = AnAssignment.inPhase2(MOVE_IN);
        refused(() -> inPhase2.moveIn(MOVE_IN), AssignmentNotThere.class);
        refused(() -> inPhase2.accept(MOVE_IN, MOVE_IN), AssignmentNotThere.class);
    }

    @Test
    @Shows({"G-57", "G-68"})
    void days_that_were_recorded_wrongly_are_put_right_and_kept() {
        Struck mistake = Struck.of(MOVE_IN, "lind", "Fel dagar registrerades.");
        Assignment assignment = inPhase1();
        LocalDate accepted = assignment.view().acceptedOn().orElseThrow();
        refused(() -> ordered().correctDays(days(ORDERED_ON, null, null), mistake, MOVE_IN), AssignmentNotThere.class);
        refused(() -> accepted().correctDays(days(null, PHASE_1_ON, null), mistake, MOVE_IN), AssignmentNotThere.class);
        refused(
                () -> assignment.correctDays(days(accepted, PHASE_1_ON, MOVE_IN), mistake, MOVE_IN),
                NothingCorrected.class);
        refused(
                () -> assignment.correctDays(days(PHASE_1_ON.plusDays(1), null, null), mistake, MOVE_IN),
                DayTooEarly.class);
        refused(
                () -> assignment.correctDays(days(ORDERED_ON.minusDays(1), null, null), mistake, MOVE_IN),
                DayTooEarly.class);
        refused(() -> assignment.correctDays(days(null, null, PHASE_1_ON), mistake, MOVE_IN), StartsAfterMoveIn.class);

        assertThat(assignment.correctDays(days(null, PHASE_1_ON.plusDays(2), MOVE_IN.plusDays(3)), mistake, MOVE_IN))
                .singleElement()
                .satisfies(moved -> assertThat(moved.was()).isEqualTo(PHASE_1_ON))
                .satisfies(moved -> assertThat(moved.on()).isEqualTo(PHASE_1_ON.plusDays(2)));

        AssignmentView read = assignment.view();
        assertThat(read.support().phases()).extracting(PhasePeriod::start).containsExactly(PHASE_1_ON.plusDays(2));
        assertThat(read.phase1().orElseThrow().plannedMoveIn()).isEqualTo(MOVE_IN.plusDays(3));
        assertThat(read.struckDays()).containsExactly(new StruckDays(accepted, PHASE_1_ON, MOVE_IN, mistake));
    }

    private static AssignmentDays days(
            @Nullable LocalDate accepted, @Nullable LocalDate phase1, @Nullable LocalDate plannedMoveIn) {
        return new AssignmentDays(
                Optional.ofNullable(accepted), Optional.ofNullable(phase1), Optional.ofNullable(plannedMoveIn));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(AssignmentRefusal.class);
        Refusals.demandSaid(new UnknownAssignment(AssignmentId.next()));
        Refusals.demandSaid(new AlreadyOrdered(AssignmentId.next()));
        Refusals.demandSaid(new NoSupportDecision(ORDERED_ON));
        Refusals.demandSaid(new NotTheProviderChosen(OrganisationId.next(), Optional.empty()));
        Refusals.demandSaid(new SupportNotStarted(CaseId.next(), MOVE_IN));
    }

    static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
