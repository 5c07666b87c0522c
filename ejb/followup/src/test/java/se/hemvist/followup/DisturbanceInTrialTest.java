package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbanceNotThere;
import se.hemvist.lease.conduct.DisturbanceState;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.Measures;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.Rectifications;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Uppföljning»: a disturbance is dealt with at once, and ends the stay if repeated. */
class DisturbanceInTrialTest {

    private static final LocalDate TOLD = LocalDate.of(2027, 3, 1);

    private final FirstTrial story = new FirstTrial();
    private final SubleaseId sublease = story.lived(Programme.TRIAL);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"S-71", "T-12", "A-05"})
    void the_district_deals_with_it_at_once_and_it_is_over() {
        DisturbanceId id = told(TOLD);
        assertThat(ofDisturbances()).containsExactly("T-12 contact-person 2027-03-01");

        story.contactPerson(Measures.class).resolve(id, Expected.any(), TOLD);

        assertThat(ofDisturbances()).isEmpty();
        assertThat(state(id)).isEqualTo(DisturbanceState.RESOLVED);
        assertThat(told(TOLD)).as("nobody was called on to stop yet").isNotEqualTo(id);
    }

    @Test
    @Shows({"S-72", "A-11", "L-08"})
    void what_was_called_on_to_stop_and_happens_again_ends_the_stay_though_it_was_resolved() {
        DisturbanceId id = told(TOLD);
        story.contactPerson(Rectifications.class).send(id, Expected.any(), notice());
        assertThat(ofDisturbances())
                .as("whoever lets the flat gives the support")
                .containsExactly("T-25 contact-person 2027-03-01");
        assertThat(story.list(
                        "select kind from kernel.outbox where kind in ('rectification-sent', 'disturbance-reported')"))
                .as("nobody writes to oneself")
                .isEmpty();
        assess(id, TOLD);
        story.contactPerson(Measures.class).resolve(id, Expected.any(), TOLD);

        LocalDate again = TOLD.plusDays(10);
        assertThat(told(again)).isEqualTo(id);
        assess(id, again);
        assertThat(ofDisturbances())
                .as("a Thursday: it is decided the next working day")
                .containsExactly("A-11 contact-person 2027-03-12");
        assertThat(story.differences()).isZero();
        story.contactPerson(Measures.class).leadToTermination(id, Expected.any(), again);

        assertThat(state(id)).isEqualTo(DisturbanceState.LED_TO_TERMINATION);
        assertThat(ofDisturbances()).isEmpty();
    }

    @Test
    @Shows({"S-72", "A-11"})
    void it_may_be_decided_that_the_stay_goes_on_and_while_notice_is_given_nothing_is_to_be_decided() {
        DisturbanceId id = told(TOLD);
        story.contactPerson(Rectifications.class).send(id, Expected.any(), notice());
        assess(id, TOLD);
        assertThat(ofDisturbances()).as("once is not repeated").noneMatch(due -> due.startsWith("A-11"));
        story.contactPerson(Measures.class).resolve(id, Expected.any(), TOLD);
        LocalDate friday = TOLD.plusDays(11);
        told(friday);
        assess(id, friday);
        assertThat(ofDisturbances()).containsExactly("A-11 contact-person 2027-03-15");

        story.contactPerson(Measures.class).resolve(id, Expected.any(), friday);

        assertThat(ofDisturbances()).isEmpty();
        assertThat(state(id)).isEqualTo(DisturbanceState.RESOLVED);
        assertThatThrownBy(() -> story.contactPerson(Measures.class).resolve(id, Expected.any(), friday))
                .isInstanceOf(DisturbanceNotThere.class);
        LocalDate monday = TOLD.plusDays(14);
        told(monday);
        assess(id, monday);
        assertThat(ofDisturbances()).containsExactly("A-11 contact-person 2027-03-16");

        Terminations terminations = story.contactPerson(Terminations.class);
        terminations.recordGround(
                sublease, new GroundRecord(Ground.RESIDENT_WISH, monday, "Vill flytta.", "Enhetschefen", null));
        terminations.prepareNotice(
                sublease, Expected.any(), new PreparedNotice(monday, NoticeKind.ORDINARY, "Vill.", null, null, null));
        terminations.serve(
                sublease, Expected.any(), new Delivery(ServiceWay.RECEIVED, monday, monday, null, null, null, null));
        assertThat(ofDisturbances()).isEmpty();
        story.contactPerson(Terminations.class).withdraw(sublease, Expected.any(), new Withdrawal(monday, "Ångrat."));
        assertThat(ofDisturbances()).as("it is a question again").containsExactly("A-11 contact-person 2027-03-16");
        story.night(monday.plusDays(1));
        assertThat(story.differences()).isZero();
    }

    private DisturbanceId told(LocalDate day) {
        story.bench().clock().moveTo(day);
        return story.contactPerson(Disturbances.class)
                .report(sublease, new NewReport(ReportSource.LANDLORD, day, "Skrik om natten.", Optional.empty()));
    }

    private void assess(DisturbanceId id, LocalDate on) {
        story.contactPerson(Disturbances.class)
                .assess(
                        id,
                        Expected.any(),
                        new Assessment(
                                on,
                                Severity.SERIOUS,
                                false,
                                false,
                                new Assessment.Weighed("Bor ensam sedan en månad.", "Sover inte.")));
    }

    private static NewRectification notice() {
        return new NewRectification(
                Fault.DISTURBANCE,
                "Skrik om natten.",
                "Det ska vara tyst efter klockan 22.",
                Optional.empty(),
                new Sendings(TOLD, TOLD, PostedLetters.next(), TOLD, TOLD, null));
    }

    private DisturbanceState state(DisturbanceId id) {
        return story.contactPerson(Disturbances.class).get(id).standing().state();
    }

    private List<String> ofDisturbances() {
        return story.list(
                """
                select kind || ' ' || role || ' ' || due_on from kernel.deadline
                where state = 'OPEN' and kind in ('A-11', 'T-12', 'T-24', 'T-25', 'T-26', 'T-40') order by kind
                """);
    }
}
