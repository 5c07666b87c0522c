package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.notice.NoticeEnds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.termination.ATermination.MOVED_IN;
import static se.hemvist.lease.termination.ATermination.POSTED;
import static se.hemvist.lease.termination.ATermination.RECORDED;
import static se.hemvist.lease.termination.ATermination.TODAY;

/** JB 12:3-5: notice of a lease from 1 February 2027 that was agreed on for a time, given on 12 January 2028. */
@Shows({"C-08", "C-09", "L-10"})
class FixedTermLeaseTest {

    @ParameterizedTest(name = "{0} for a lease through {1}")
    @CsvSource({
        "AID_ENDED,     2029-01-31, 2029-01-31, 2029-01-31, 2029-01-31, TERM_ENDS",
        "AID_ENDED,     2028-04-12, 2028-04-12, 2028-04-12, 2028-04-12, TERM_ENDS",
        "AID_ENDED,     2028-04-11, 2028-04-11, 2028-04-30, 2028-04-30, TERM_PROLONGED",
        "AID_ENDED,     2027-10-31, 2027-10-31, 2028-04-30, 2028-04-30, TERM_PROLONGED",
        "RESIDENT_WISH, 2029-01-31, 2028-04-30, 2028-04-30, 2028-04-30, SAME",
        "RESIDENT_WISH, 2028-04-12, 2028-04-12, 2028-04-30, 2028-04-12, TERM_ENDS",
        "RESIDENT_WISH, 2028-04-11, 2028-04-30, 2028-04-30, 2028-04-30, SAME",
        "DECEASED,      2028-04-12, 2028-04-30, 2028-02-29, 2028-02-29, ESTATE",
    })
    void ends_with_its_time_if_notice_is_in_time_for_it_and_else_as_one_for_an_indefinite_time(
            Ground ground,
            LocalDate through,
            LocalDate agreed,
            LocalDate statutory,
            LocalDate used,
            NoticeEnds.Reason why) {
        Termination termination = ATermination.of(Programme.TRIAL, ground);
        termination.prepare(notice(through), Optional.empty(), TODAY);

        termination.serve(
                ground == Ground.AID_ENDED
                        ? ATermination.letter()
                        : ATermination.service(ServiceWay.RECEIVED, null, null),
                ATermination.evidence(ATermination.paid()),
                TODAY);

        assertThat(termination.file().papers().ends().orElseThrow().asComputed())
                .isEqualTo(new NoticeEnds(agreed, statutory, used, why));
    }

    @ParameterizedTest(name = "through {0}")
    @CsvSource({"2027-10-31, TERM_ENDS, 2027-10-31", "2027-11-01, TERM_PROLONGED, 2028-02-29"})
    void a_time_of_nine_months_ends_by_itself_and_who_stays_a_month_uncalled_stays_on(
            LocalDate through, NoticeEnds.Reason why, LocalDate used) {
        LocalDate given = LocalDate.of(2027, 11, 15);
        GroundRecord ground = new GroundRecord(Ground.AID_ENDED, given, "Påhittad grund.", "Enhetschefen", null);
        Termination termination =
                Termination.recorded(ATermination.lease(Programme.TRIAL), ground, Evidence.none(), TODAY);

        termination.prepare(
                new PreparedNotice(given, NoticeKind.ORDINARY, "Påhittade skäl.", through, null, null),
                Optional.empty(),
                TODAY);

        Ends ends = termination.file().papers().ends().orElseThrow();
        assertThat(ends.why()).isEqualTo(why);
        assertThat(ends.used()).isEqualTo(used);
    }

    @Test
    void a_forfeited_tenancy_ends_at_once_whatever_was_agreed_on() {
        Termination termination = ATermination.of(Programme.TRIAL, Ground.UNPAID_RENT);
        termination.prepare(
                new PreparedNotice(
                        RECORDED, NoticeKind.EARLY, "Påhittade skäl.", LocalDate.of(2029, 1, 31), null, null),
                Optional.empty(),
                TODAY);
        termination.serve(
                ATermination.service(ServiceWay.SERVED, null, null), ATermination.evidence(ATermination.late()), TODAY);

        assertThat(termination.file().papers().ends().orElseThrow().used()).isEqualTo(POSTED);
    }

    @Test
    void the_time_does_not_end_before_it_began() {
        assertThatThrownBy(
                        () -> ATermination.recorded().prepare(notice(MOVED_IN.minusDays(1)), Optional.empty(), TODAY))
                .isInstanceOf(CaseRefusal.DayTooEarly.class);
    }

    private static PreparedNotice notice(LocalDate through) {
        return new PreparedNotice(RECORDED, NoticeKind.ORDINARY, "Påhittade skäl.", through, null, null);
    }
}
