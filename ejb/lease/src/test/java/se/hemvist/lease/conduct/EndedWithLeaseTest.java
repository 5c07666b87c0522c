package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.rectification.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.lease.conduct.ADisturbance.notice;
import static se.hemvist.lease.conduct.ADisturbance.report;
import static se.hemvist.lease.conduct.ADisturbance.struck;

/** A disturbance whose lease is over. */
@Shows("A-77")
class EndedWithLeaseTest {

    private static final LocalDate LATER = ALadder.QUIET.plusDays(3);

    @Test
    void what_was_resolved_stays_so_unless_something_that_was_told_after_that_waits() {
        DisturbanceCase quiet = ALadder.standing(Programme.TRIAL, DisturbanceState.RESOLVED);
        DisturbanceCase again = ALadder.standing(Programme.TRIAL, DisturbanceState.RESOLVED);
        ADisturbance.tell(again, report(ReportSource.LANDLORD, LATER), LATER);

        assertThat(quiet.overWithLease()).isFalse();
        assertThat(again.overWithLease()).isTrue();

        assertThat(quiet.state()).isEqualTo(DisturbanceState.RESOLVED);
        assertThat(again.state()).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(again.waitingSince()).isEmpty();
        assertThat(again.overWithLease()).as("once").isFalse();
    }

    @Test
    void what_was_found_stays_on_record_until_it_is_struck() {
        DisturbanceCase over = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.SERIOUS);
        over.overWithLease();
        assertThat(ConductRecords.of(List.of(over)).events()).hasSize(1);

        over.strike(1, struck(ADisturbance.TOLD));

        assertThat(ConductRecords.of(List.of(over)).events()).isEmpty();
        assertThat(over.state()).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
    }

    @Test
    void what_a_notice_asked_for_may_be_found_to_have_been_done_before() {
        DisturbanceCase over = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.SERIOUS);
        ALadder.send(over, notice(Fault.NEGLECT, ALadder.SENT), ALadder.SENT);
        over.overWithLease();

        over.corrected(1, ALadder.SENT.plusDays(1), LATER);

        assertThat(over.notices()).singleElement().satisfies(notice -> assertThat(notice.correctedOn())
                .contains(ALadder.SENT.plusDays(1)));
    }
}
