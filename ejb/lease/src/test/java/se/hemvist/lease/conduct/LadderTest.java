package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.lease.conduct.DisturbanceRefusal.AlreadyCorrected;
import se.hemvist.lease.conduct.DisturbanceRefusal.DialogueFirst;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbedSince;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchNotice;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotCorrected;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotMinor;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotParticularlySerious;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotRepeated;
import se.hemvist.lease.conduct.DisturbanceRefusal.ObservationRuns;
import se.hemvist.lease.conduct.DisturbanceRefusal.PlanRuns;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportNotAssessed;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.rectification.ContactPolicy;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rent.ForfeitedRents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.intake.application.Programme.HOUSING_FIRST;
import static se.hemvist.intake.application.Programme.TRIAL;
import static se.hemvist.lease.conduct.ADisturbance.TOLD;
import static se.hemvist.lease.conduct.ADisturbance.assessment;
import static se.hemvist.lease.conduct.ADisturbance.notice;
import static se.hemvist.lease.conduct.ADisturbance.report;
import static se.hemvist.lease.conduct.ALadder.NO_RENT;
import static se.hemvist.lease.conduct.ALadder.QUIET;
import static se.hemvist.lease.conduct.ALadder.SENT;
import static se.hemvist.lease.conduct.ALadder.contact;
import static se.hemvist.lease.conduct.ALadder.send;
import static se.hemvist.lease.conduct.ALadder.standing;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel»: what may be done where, rung by rung. */
class LadderTest {

    @ParameterizedTest
    @CsvSource({"SERIOUS", "PARTICULARLY_SERIOUS"})
    @Shows("G-112")
    void what_is_graver_than_a_minor_breach_is_not_left_to_dialogue(Severity severity) {
        DisturbanceCase disturbance = ADisturbance.assessed(HOUSING_FIRST, severity);

        assertThatThrownBy(() -> disturbance.tellProvider(TOLD, TOLD))
                .isInstanceOfSatisfying(NotMinor.class, Refusals::demandSaid);
    }

    @ParameterizedTest
    @CsvSource({"MINOR", "SERIOUS"})
    @Shows("G-118")
    void only_what_is_particularly_serious_is_taken_up_at_a_joint_meeting(Severity severity) {
        DisturbanceCase disturbance = ADisturbance.assessed(HOUSING_FIRST, severity);

        assertThatThrownBy(() -> disturbance.callMeeting(TOLD))
                .isInstanceOfSatisfying(NotParticularlySerious.class, Refusals::demandSaid);
    }

    @Test
    @Shows("G-113")
    void a_minor_breach_is_talked_about_before_it_is_written_of_unless_it_is_the_rent() {
        DisturbanceCase breach = ADisturbance.assessed(HOUSING_FIRST, Severity.MINOR);
        assertThatThrownBy(() -> send(breach, notice(Fault.DISTURBANCE, TOLD), TOLD))
                .isInstanceOf(DialogueFirst.class);
        assertThat(breach.notices()).isEmpty();

        DisturbanceCase rent = ADisturbance.told(HOUSING_FIRST, report(ReportSource.RENT_LEDGER, TOLD));
        rent.assess(assessment(TOLD, Severity.MINOR), "kj", TOLD);
        send(rent, notice(Fault.UNPAID_RENT, TOLD), TOLD);

        assertThat(ConductRecords.of(List.of(rent)).rectifications())
                .containsExactly(new SentRectification(
                        TOLD, Optional.empty(), LocalDate.of(2027, 3, 8), Optional.empty(), true));
    }

    @ParameterizedTest(name = "{0} days, reached after {1}")
    @CsvSource({"1, 1, true", "1, 2, false", "3, 3, true", "3, 4, false"})
    @Shows({"A-29", "K-18", "T-24"})
    void the_tenant_is_reached_in_time_by_the_end_of_the_days_that_govern_the_copy(
            int days, int after, boolean inTime) {
        Effective<ContactPolicy> policy =
                Effective.since(LocalDate.of(2027, 1, 1), new ContactPolicy(days), Source.assumed("A-29"));
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.RECTIFICATION_NOTICE_SENT);

        assertThat(contact(disturbance, Optional.of(policy), SENT.plusDays(after)))
                .isEqualTo(inTime);
    }

    @Test
    @Shows({"T-24", "A-29"})
    void whoever_is_reached_has_been_reached_about_all_that_was_sent_by_then() {
        DisturbanceCase disturbance = ADisturbance.assessed(HOUSING_FIRST, Severity.SERIOUS);
        send(disturbance, notice(Fault.NEGLECT, SENT), SENT);
        send(disturbance, notice(Fault.DISTURBANCE, SENT), SENT);

        assertThat(contact(disturbance, SENT)).isTrue();

        assertThat(disturbance.notices()).noneMatch(RectificationNotice::awaitsContact);
    }

    @Test
    @Shows("G-121")
    void is_not_over_before_the_last_day_of_the_joint_plan() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.MONITORED);

        assertThatThrownBy(() -> disturbance.resolve(QUIET.minusDays(1), QUIET))
                .isInstanceOfSatisfying(PlanRuns.class, Refusals::demandSaid);
        disturbance.resolve(QUIET, QUIET);

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.RESOLVED);
    }

    @Test
    @Shows("T-40")
    void is_over_three_months_after_the_contact_and_not_a_day_earlier() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.TENANT_CONTACTED);

        assertThatThrownBy(() -> disturbance.resolve(QUIET.minusDays(1), QUIET))
                .isInstanceOfSatisfying(ObservationRuns.class, refusal -> {
                    assertThat(refusal.facts()).containsEntry("until", QUIET);
                    assertThat(refusal.rule()).isPresent();
                    Refusals.demandSaid(refusal);
                });
        disturbance.resolve(QUIET, QUIET);
        assertThat(disturbance.state()).isEqualTo(DisturbanceState.RESOLVED);
    }

    @Test
    @Shows("G-113")
    void is_not_over_before_what_the_notice_asked_for_is_done() {
        DisturbanceCase disturbance = ADisturbance.assessed(HOUSING_FIRST, Severity.SERIOUS);
        send(disturbance, notice(Fault.NEGLECT, SENT), SENT);

        assertThatThrownBy(() -> disturbance.resolve(QUIET, QUIET))
                .isInstanceOfSatisfying(NotCorrected.class, Refusals::demandSaid);
        assertThatThrownBy(() -> disturbance.corrected(2, QUIET, QUIET))
                .isInstanceOfSatisfying(NoSuchNotice.class, Refusals::demandSaid);
        disturbance.corrected(1, SENT.plusDays(2), QUIET);
        assertThatThrownBy(() -> disturbance.corrected(1, QUIET, QUIET))
                .isInstanceOfSatisfying(AlreadyCorrected.class, Refusals::demandSaid);
        disturbance.resolve(QUIET, QUIET);

        assertThat(ConductRecords.of(List.of(disturbance)).rectifications())
                .containsExactly(new SentRectification(
                        SENT, Optional.of(SENT), SENT.plusDays(14), Optional.of(SENT.plusDays(2)), false));
    }

    @Test
    @Shows({"G-111", "G-122"})
    void is_not_over_while_something_is_unassessed_or_has_happened_since_the_notice() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.RECTIFICATION_NOTICE_SENT);
        LocalDate again = SENT.plusDays(10);
        ADisturbance.tell(disturbance, report(ReportSource.NEIGHBOUR, again), again);
        assertThatThrownBy(() -> disturbance.resolve(QUIET, QUIET))
                .isInstanceOfSatisfying(ReportNotAssessed.class, Refusals::demandSaid);
        disturbance.assess(assessment(again, Severity.SERIOUS), "kj", again);
        assertThatThrownBy(() -> disturbance.resolve(QUIET, QUIET))
                .isInstanceOfSatisfying(DisturbedSince.class, Refusals::demandSaid);

        disturbance.leadToTermination(ConductRecords.of(List.of(disturbance)), NO_RENT, QUIET, QUIET);

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.LED_TO_TERMINATION);
    }

    @Test
    @Shows({"A-31", "G-122"})
    void leads_to_notice_only_if_it_was_repeated() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.RECTIFICATION_NOTICE_SENT);

        assertThatThrownBy(() ->
                        disturbance.leadToTermination(ConductRecords.of(List.of(disturbance)), NO_RENT, QUIET, QUIET))
                .isInstanceOfSatisfying(NotRepeated.class, Refusals::demandSaid);
    }

    @ParameterizedTest(name = "of close violence: {0}")
    @CsvSource({"false, true", "true, false"})
    @Shows({"L-12", "A-31"})
    void what_springs_from_violence_of_a_close_person_leads_to_no_notice_and_keeps_no_case_from_being_over(
            boolean closeViolence, boolean leads) {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.TENANT_CONTACTED);
        LocalDate again = SENT.plusDays(10);
        ADisturbance.tell(disturbance, report(ReportSource.NEIGHBOUR, again), again);
        disturbance.assess(assessment(again, Severity.SERIOUS, false, closeViolence), "kj", again);
        ConductRecord record = ConductRecords.of(List.of(disturbance));

        if (leads) {
            assertThatThrownBy(() -> disturbance.resolve(QUIET, QUIET)).isInstanceOf(DisturbedSince.class);
            disturbance.leadToTermination(record, NO_RENT, QUIET, QUIET);
        } else {
            assertThatThrownBy(() -> disturbance.leadToTermination(record, NO_RENT, QUIET, QUIET))
                    .isInstanceOfSatisfying(
                            NotRepeated.class, no -> assertThat(no.facts()).containsEntry("events", 1));
            disturbance.resolve(QUIET, QUIET);
        }
    }

    @Test
    @Shows("A-31")
    void leads_to_notice_by_what_was_assessed_by_the_day() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.TENANT_CONTACTED);
        ADisturbance.again(disturbance, QUIET);
        ConductRecord record = ConductRecords.of(List.of(disturbance));

        assertThatThrownBy(() -> disturbance.leadToTermination(record, NO_RENT, QUIET.minusDays(1), QUIET))
                .isInstanceOf(NotRepeated.class);
        disturbance.leadToTermination(record, NO_RENT, QUIET, QUIET);
    }

    /** Called on in March to pay by the 8th; until that day the rent of March is no more than a week late either. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "March is unpaid on the day of the notice,  7000,  2027-03-08, false",
        "March is unpaid the day after,             7000,  2027-03-09, true",
        "March is paid and nobody has said so,      14000, 2027-03-09, false",
        "March is paid and April is late,           14000, 2027-04-30, false",
    })
    @Shows({"A-31", "G-113", "G-122"})
    void leads_to_notice_if_the_ledger_tells_that_the_rent_called_on_is_unpaid_after_its_day(
            String name, String paid, LocalDate on, boolean leads) {
        DisturbanceCase rent = ADisturbance.told(HOUSING_FIRST, report(ReportSource.RENT_LEDGER, TOLD));
        rent.assess(assessment(TOLD, Severity.SERIOUS), "kj", TOLD);
        send(rent, notice(Fault.UNPAID_RENT, TOLD), TOLD);
        ForfeitedRents late = ForfeitedRents.of(
                ARent.record("2027-01-29 " + paid + " TENANT"), Optional.of(LocalDate.of(2027, 1, 1)), on);

        if (leads) {
            rent.leadToTermination(ConductRecords.of(List.of(rent)), late, on, QUIET);
            assertThat(rent.state()).isEqualTo(DisturbanceState.LED_TO_TERMINATION);
        } else {
            assertThatThrownBy(() -> rent.leadToTermination(ConductRecords.of(List.of(rent)), late, on, QUIET))
                    .isInstanceOf(NotRepeated.class);
        }
    }

    @Test
    @Shows({"S-71", "S-72", "A-11"})
    void in_a_trial_flat_what_was_called_on_to_stop_and_happens_again_ends_the_stay() {
        DisturbanceCase disturbance = standing(TRIAL, DisturbanceState.RESOLVED);
        assertThat(disturbance.takesReports()).isTrue();
        ADisturbance.again(disturbance, QUIET.plusDays(1));
        assertThat(disturbance.state()).isEqualTo(DisturbanceState.RESOLVED);

        disturbance.leadToTermination(
                ConductRecords.of(List.of(disturbance)), NO_RENT, QUIET.plusDays(1), QUIET.plusDays(1));

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.LED_TO_TERMINATION);
        assertThat(disturbance.takesReports()).isFalse();
    }

    @Test
    void what_is_told_after_the_end_begins_a_new_case_unless_it_ends_the_stay() {
        assertThat(standing(HOUSING_FIRST, DisturbanceState.RESOLVED).takesReports())
                .isFalse();
        DisturbanceCase remedied = ADisturbance.told(TRIAL);
        remedied.resolve(TOLD, TOLD);

        assertThat(remedied.takesReports()).as("no notice was sent").isFalse();
        assertThat(remedied.waitingSince()).isEmpty();
        assertThat(standing(HOUSING_FIRST, DisturbanceState.TENANT_CONTACTED).takesReports())
                .isTrue();
    }
}
