package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRefusal.KnownTooLong;
import se.hemvist.lease.ground.KnownForfeiture;
import se.hemvist.lease.notice.KnowledgeLimit;
import se.hemvist.lease.termination.TerminationRefusal.NotMisconduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.POSTED;
import static se.hemvist.lease.termination.ATermination.RECORDED;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** JB 12:43: misconduct that the landlord has known of for too long ends no tenancy before time. */
@Shows({"C-12", "L-09"})
class ForfeitedNoticeTest {

    /** Written on the last day, and served the day after. */
    @Test
    void what_was_written_in_time_ends_nothing_when_it_is_served_too_late() {
        Termination termination = ATermination.of(Programme.TRIAL, Ground.REPEATED_MISCONDUCT);
        termination.prepare(early(RECORDED.minusMonths(2)), Optional.empty(), TODAY);
        Delivery late = new Delivery(
                ServiceWay.SERVED, RECORDED.plusDays(1), RECORDED.plusDays(1), null, null, RECORDED.plusDays(1), null);

        assertThatThrownBy(() -> termination.serve(late, ATermination.evidence(ATermination.paid()), TODAY))
                .isInstanceOfSatisfying(KnownTooLong.class, refusal -> assertThat(refusal.field())
                        .contains("servedOn"));
    }

    @Test
    void what_is_known_in_time_ends_the_lease_before_time() {
        Termination termination = ATermination.of(Programme.TRIAL, Ground.REPEATED_MISCONDUCT);
        termination.prepare(early(POSTED.minusMonths(2)), Optional.empty(), TODAY);

        termination.serve(
                new Delivery(ServiceWay.SERVED, POSTED, POSTED, null, null, POSTED, null),
                ATermination.evidence(ATermination.paid()),
                TODAY);

        assertThat(termination.file().papers().ends().orElseThrow().used()).isEqualTo(POSTED);
    }

    @ParameterizedTest
    @CsvSource({"REPEATED_MISCONDUCT, ORDINARY", "UNPAID_RENT, EARLY", "AID_ENDED, ORDINARY"})
    void it_is_named_for_misconduct_that_ends_the_lease_before_time_only(Ground ground, NoticeKind kind) {
        Termination termination = ATermination.of(Programme.TRIAL, ground);

        assertThatThrownBy(() -> termination.prepare(named(kind, RECORDED), Optional.empty(), TODAY))
                .isInstanceOfSatisfying(NotMisconduct.class, Refusals::demandSaid);
    }

    private static PreparedNotice early(LocalDate known) {
        return named(NoticeKind.EARLY, known);
    }

    private static PreparedNotice named(NoticeKind kind, LocalDate known) {
        return new PreparedNotice(
                RECORDED,
                kind,
                "Påhittade skäl.",
                null,
                null,
                new KnownForfeiture(KnowledgeLimit.Ground.VERMIN, known, null, null));
    }
}
