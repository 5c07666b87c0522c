package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchReport;
import se.hemvist.lease.conduct.DisturbanceRefusal.NothingToAssess;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportNotAssessed;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportStruckBefore;
import se.hemvist.lease.conduct.DisturbanceRefusal.RestsOnReport;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.RectificationPolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.conduct.ADisturbance.TOLD;
import static se.hemvist.lease.conduct.ADisturbance.assessment;
import static se.hemvist.lease.conduct.ADisturbance.notice;
import static se.hemvist.lease.conduct.ADisturbance.report;
import static se.hemvist.lease.conduct.ADisturbance.struck;

/** What was registered by mistake stays to be read, and counts nowhere. */
class StruckReportTest {

    private static final LocalDate LATER = TOLD.plusDays(5);

    @Test
    @Shows({"G-111", "T-12"})
    void of_two_that_wait_the_other_waits_on_and_is_assessed_by_itself() {
        DisturbanceCase disturbance = ADisturbance.told(Programme.HOUSING_FIRST);
        ADisturbance.tell(disturbance, report(ReportSource.LANDLORD, LATER), LATER);

        disturbance.strike(1, struck(LATER));

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.REPORTED);
        assertThat(disturbance.waitingSince()).contains(new Receipt(LATER, true));
        assertThat(disturbance.unassessed(LATER)).isEqualTo(1);
        assertThat(disturbance.happenedOn()).containsExactly(LATER);
        disturbance.assess(assessment(LATER, Severity.SERIOUS), "kj", LATER);
        assertThat(disturbance.documented()).extracting(DocumentedEvent::on).containsExactly(LATER);
        assertThat(disturbance.reportsSeen())
                .extracting(view -> view.struck().isPresent())
                .containsExactly(true, false);
    }

    @Test
    @Shows({"A-31", "L-08"})
    void what_was_assessed_is_on_record_no_more_nor_how_grave_it_was() {
        DisturbanceCase disturbance = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.PARTICULARLY_SERIOUS);
        ADisturbance.tell(disturbance, report(ReportSource.LANDLORD, LATER), LATER);
        disturbance.assess(assessment(LATER, Severity.MINOR), "kj", LATER);
        assertThat(disturbance.wantsMeeting()).isTrue();

        disturbance.strike(1, struck(LATER));

        assertThat(ConductRecords.of(List.of(disturbance)).events())
                .extracting(DocumentedEvent::on)
                .containsExactly(LATER);
        assertThat(disturbance.severity()).contains(Severity.MINOR);
        assertThat(disturbance.wantsMeeting()).isFalse();
        disturbance.tellProvider(LATER, LATER);
    }

    @Test
    void the_only_one_takes_its_case_along_and_what_is_told_next_begins_another() {
        DisturbanceCase disturbance = ADisturbance.told(Programme.HOUSING_FIRST);

        disturbance.strike(1, struck(TOLD));

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.VOIDED);
        assertThat(disturbance.goesOn()).isFalse();
        assertThat(disturbance.takesReports()).isFalse();
        assertThat(disturbance.waitingSince()).isEmpty();
        assertThat(disturbance.severity()).isEmpty();
        assertThatThrownBy(() -> disturbance.assess(assessment(TOLD, Severity.MINOR), "kj", TOLD))
                .isInstanceOf(NothingToAssess.class);
        assertThatThrownBy(() -> disturbance.strike(1, struck(TOLD)))
                .isInstanceOfSatisfying(ReportStruckBefore.class, Refusals::demandSaid);
        assertThatThrownBy(() -> disturbance.strike(2, struck(TOLD))).isInstanceOf(NoSuchReport.class);
    }

    @Test
    @Shows({"G-111", "S-71"})
    void of_what_was_resolved_it_makes_the_case_void_as_of_what_goes_on() {
        DisturbanceCase remedied = ADisturbance.told(Programme.TRIAL);
        remedied.resolve(TOLD, TOLD);
        DisturbanceCase talkedAbout = ALadder.standing(Programme.HOUSING_FIRST, DisturbanceState.DIALOGUE);
        talkedAbout.resolve(TOLD, TOLD);

        remedied.strike(1, struck(TOLD));
        talkedAbout.strike(1, struck(TOLD));

        assertThat(remedied.state()).isEqualTo(DisturbanceState.VOIDED);
        assertThat(talkedAbout.state()).isEqualTo(DisturbanceState.VOIDED);
    }

    @Test
    @Shows("G-111")
    void what_was_resolved_stays_so_as_long_as_another_report_counts() {
        DisturbanceCase disturbance = ADisturbance.told(Programme.TRIAL);
        ADisturbance.tell(disturbance, report(ReportSource.LANDLORD, LATER), LATER);
        disturbance.resolve(LATER, LATER);

        disturbance.strike(1, struck(LATER));
        assertThat(disturbance.state()).isEqualTo(DisturbanceState.RESOLVED);

        disturbance.strike(2, struck(LATER));
        assertThat(disturbance.state()).isEqualTo(DisturbanceState.VOIDED);
    }

    @Test
    @Shows({"G-113", "G-118"})
    void what_was_resolved_after_a_notice_or_a_meeting_rests_on_the_report_still() {
        DisturbanceCase noticed = ALadder.standing(Programme.HOUSING_FIRST, DisturbanceState.RESOLVED);
        DisturbanceCase met = ALadder.standing(Programme.HOUSING_FIRST, DisturbanceState.MONITORED);
        met.resolve(ALadder.QUIET, ALadder.QUIET);

        assertThatThrownBy(() -> noticed.strike(1, struck(ALadder.QUIET))).isInstanceOf(RestsOnReport.class);
        assertThatThrownBy(() -> met.strike(1, struck(ALadder.QUIET))).isInstanceOf(RestsOnReport.class);
        assertThat(met.state()).isEqualTo(DisturbanceState.RESOLVED);
    }

    @Test
    @Shows("G-113")
    void nothing_is_done_about_what_is_left_before_that_is_assessed() {
        DisturbanceCase disturbance = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.PARTICULARLY_SERIOUS);
        ADisturbance.tell(disturbance, report(ReportSource.LANDLORD, LATER), LATER);
        disturbance.strike(1, struck(LATER));
        assertThat(disturbance.state()).isEqualTo(DisturbanceState.ASSESSED);

        assertThatThrownBy(() -> disturbance.tellProvider(LATER, LATER)).isInstanceOf(ReportNotAssessed.class);
        assertThatThrownBy(() -> disturbance.callMeeting(LATER)).isInstanceOf(ReportNotAssessed.class);
        assertThatThrownBy(() -> send(disturbance, LATER)).isInstanceOf(ReportNotAssessed.class);
        disturbance.assess(assessment(LATER, Severity.SERIOUS), "kj", LATER);
        send(disturbance, LATER);
    }

    @ParameterizedTest(name = "sent on {0}, another told of on {1}: {2}")
    @CsvSource({
        "2027-03-06, 2027-03-06, true",
        "2027-03-05, 2027-03-06, false",
    })
    @Shows("G-113")
    void a_notice_that_was_sent_rests_on_something_that_happened_by_then(
            LocalDate sentOn, LocalDate another, boolean struck) {
        DisturbanceCase disturbance = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.SERIOUS);
        ADisturbance.tell(disturbance, report(ReportSource.LANDLORD, another), another);
        send(disturbance, sentOn);

        if (struck) {
            disturbance.strike(1, struck(another));
            assertThat(disturbance.state()).isEqualTo(DisturbanceState.RECTIFICATION_NOTICE_SENT);
        } else {
            assertThatThrownBy(() -> disturbance.strike(1, struck(another)))
                    .isInstanceOfSatisfying(RestsOnReport.class, Refusals::demandSaid);
        }
    }

    @Test
    @Shows("G-118")
    void a_meeting_that_was_called_rests_on_something_particularly_serious() {
        DisturbanceCase disturbance = ADisturbance.assessed(Programme.HOUSING_FIRST, Severity.PARTICULARLY_SERIOUS);
        ADisturbance.again(disturbance, LATER);
        disturbance.callMeeting(LATER);

        disturbance.strike(2, struck(LATER));
        assertThatThrownBy(() -> disturbance.strike(1, struck(LATER))).isInstanceOf(RestsOnReport.class);
    }

    @Test
    void it_is_said_what_was_wrong_and_no_text_repeats_it() {
        assertThatThrownBy(() -> Struck.of(TOLD, "kj", " ")).isInstanceOf(MissingPart.class);
        assertThat(struck(TOLD).toString()).doesNotContain("lägenhet");
    }

    private static void send(DisturbanceCase disturbance, LocalDate on) {
        disturbance.send(notice(Fault.NEGLECT, on), RectificationPolicy.of(disturbance.programme())::on, LATER);
    }
}
