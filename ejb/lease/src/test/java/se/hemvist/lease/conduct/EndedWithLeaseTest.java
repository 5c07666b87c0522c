package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.conduct.DisturbanceEvent.Found;
import se.hemvist.lease.conduct.DisturbanceRefusal.LeaseWasOver;
import se.hemvist.lease.rectification.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.conduct.ADisturbance.assessment;
import static se.hemvist.lease.conduct.ADisturbance.notice;
import static se.hemvist.lease.conduct.ADisturbance.report;
import static se.hemvist.lease.conduct.ADisturbance.struck;

/** A disturbance whose lease is over. */
@Shows("A-77")
class EndedWithLeaseTest {

    private static final LocalDate LEFT = ALadder.QUIET;
    private static final LocalDate LATER = LEFT.plusDays(3);

    @Test
    void what_was_resolved_stays_so_unless_something_that_was_told_after_that_waits() {
        DisturbanceCase quiet = ALadder.standing(Programme.TRIAL, DisturbanceState.RESOLVED);
        DisturbanceCase again = ALadder.standing(Programme.TRIAL, DisturbanceState.RESOLVED);
        ADisturbance.tell(again, report(ReportSource.LANDLORD, LATER), LATER);

        assertThat(quiet.overWithLease(LATER)).isFalse();
        assertThat(again.overWithLease(LATER)).isTrue();

        assertThat(quiet.state()).isEqualTo(DisturbanceState.RESOLVED);
        assertThat(again.state()).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(again.waitingSince()).isEmpty();
        assertThat(again.overWithLease(LATER)).as("once").isFalse();
    }

    @Test
    void what_was_found_stays_on_record_until_it_is_struck() {
        DisturbanceCase over = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.SERIOUS);
        over.overWithLease(LEFT);
        assertThat(ConductRecords.of(List.of(over)).events()).hasSize(1);

        over.strike(1, struck(ADisturbance.TOLD));

        assertThat(ConductRecords.of(List.of(over)).events()).isEmpty();
        assertThat(over.state()).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
    }

    @ParameterizedTest(name = "assessed on {0}: {1}")
    @CsvSource({"2027-06-02, true", "2027-06-03, true", "2027-06-04, false"})
    @Shows("G-111")
    void what_was_assessed_by_its_day_is_entered_later_and_nothing_that_came_after(LocalDate on, boolean entered) {
        DisturbanceCase over = ADisturbance.told(Programme.HOUSING_FIRST);
        over.overWithLease(LEFT);

        if (entered) {
            assertThat(over.assess(assessment(on, Severity.PARTICULARLY_SERIOUS), "kj", LATER)
                            .found())
                    .isEqualTo(new Found(true, false));
            assertThat(over.leaseOver()).contains(new LeaseOver(LEFT, DisturbanceState.ASSESSED));
            assertThat(ConductRecords.of(List.of(over)).events()).hasSize(1);
        } else {
            assertThatThrownBy(() -> over.assess(assessment(on, Severity.PARTICULARLY_SERIOUS), "kj", LATER))
                    .isInstanceOfSatisfying(LeaseWasOver.class, refused -> {
                        Refusals.demandSaid(refused);
                        assertThat(refused.facts()).containsEntry("overOn", LEFT);
                    });
        }
        assertThat(over.state()).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
    }

    @Test
    @Shows({"G-113", "G-114", "G-118", "G-121"})
    void a_notice_a_contact_and_a_meeting_after_it_are_of_no_case_of_the_lease() {
        DisturbanceCase over = ALadder.standing(Programme.HOUSING_FIRST, DisturbanceState.RECTIFICATION_NOTICE_SENT);
        DisturbanceCase called = ALadder.standing(Programme.HOUSING_FIRST, DisturbanceState.MEETING_CALLED);
        over.overWithLease(LEFT);
        called.overWithLease(LEFT);

        refused(() -> ALadder.contact(over, LATER));
        refused(() -> ALadder.send(over, notice(Fault.NEGLECT, LATER), LATER));
        refused(() -> over.callMeeting(LATER));
        refused(() -> over.resolve(LATER, LATER));
        refused(() -> over.leadToTermination(ALadder.repeated(), ALadder.NO_RENT, LATER, LATER));
        refused(() -> called.meetingHeld(LATER, Optional.empty()));
    }

    @Test
    void of_a_lease_that_was_over_later_than_was_recorded_more_may_be_entered() {
        DisturbanceCase over = ADisturbance.told(Programme.HOUSING_FIRST);
        over.overWithLease(LEFT);

        over.leaseWasOver(LATER);
        over.assess(assessment(LATER, Severity.SERIOUS), "kj", LATER);

        assertThat(over.leaseOver()).contains(new LeaseOver(LATER, DisturbanceState.ASSESSED));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(LeaseWasOver.class, Refusals::demandSaid);
    }

    @Test
    void what_a_notice_asked_for_may_be_found_to_have_been_done_before() {
        DisturbanceCase over = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.SERIOUS);
        ALadder.send(over, notice(Fault.NEGLECT, ALadder.SENT), ALadder.SENT);
        over.overWithLease(LEFT);

        over.corrected(1, ALadder.SENT.plusDays(1), LATER);

        assertThat(over.notices()).singleElement().satisfies(notice -> assertThat(notice.correctedOn())
                .contains(ALadder.SENT.plusDays(1)));
    }
}
