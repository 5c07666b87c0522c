package se.hemvist.followup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.DisturbanceRefusal.LeaseWasOver;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotLivedIn;
import se.hemvist.lease.conduct.DisturbanceState;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.LeaseOver;
import se.hemvist.lease.conduct.Measures;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.Rectifications;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.conduct.StruckReports;
import se.hemvist.lease.feedback.FeedbackOutcome;
import se.hemvist.lease.feedback.FeedbackRecord;
import se.hemvist.lease.feedback.Feedbacks;
import se.hemvist.lease.jointmeeting.JointMeetings;
import se.hemvist.lease.jointmeeting.MeetingKind;
import se.hemvist.lease.jointmeeting.MeetingRecord;
import se.hemvist.lease.jointmeeting.Party;
import se.hemvist.lease.jointmeeting.Summons;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.termination.LeavingCorrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was told of somebody who has left asks nobody for anything any more: told on 8 February 2027, the keys back on the 22nd. */
@Shows("A-77")
class OutlivedDisturbanceTest {

    private static final LocalDate TOLD = LocalDate.of(2027, 2, 8);
    private static final LocalDate LEFT = LocalDate.of(2027, 2, 22);
    private static final Set<String> KINDS = Set.of("T-12", "T-24", "T-25", "T-26", "T-40");

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows("T-12")
    void a_report_that_waits_is_waited_for_no_more() {
        DisturbanceId id = tell();
        assertThat(open()).containsExactly("T-12");

        leave();

        assertThat(state(id)).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(open()).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"T-24", "T-25", "T-40"})
    void a_notice_is_neither_heeded_nor_watched_any_more() {
        DisturbanceId id = tell();
        assess(id, Severity.SERIOUS);
        send(id);
        tell();
        assertThat(open()).containsExactly("T-12", "T-24", "T-25", "T-40");

        leave();

        assertThat(state(id)).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(open()).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    @Shows("T-26")
    void nobody_meets_about_it_any_more_whether_they_are_called_or_not() {
        DisturbanceId id = tell();
        assess(id, Severity.PARTICULARLY_SERIOUS);
        call(id);
        assertThat(open()).containsExactly("T-26");

        leave();

        assertThat(open()).isEmpty();
        assertThat(differences()).isZero();
        assertThat(story.lettingOfficer(JointMeetings.class).list(id))
                .as("that they were called stays to be read")
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.summons()).isPresent());
        story.itIs(LEFT.plusDays(1));
        refused(() -> story.lettingOfficer(JointMeetings.class)
                .hold(
                        id,
                        Expected.any(),
                        new MeetingRecord(LEFT.plusDays(1), Set.of(Party.SOCIAL_SERVICES, Party.PROVIDER), List.of())));
    }

    @Test
    @Shows({"G-111", "G-113", "G-115", "T-12", "T-24", "T-25", "T-40"})
    void what_was_done_by_the_day_of_the_keys_is_entered_after_it_and_nothing_is_asked_for_again() {
        DisturbanceId id = tell();
        leave();
        story.itIs(LEFT.plusDays(7));

        assess(id, Severity.SERIOUS);
        send(id);
        story.supportWorker(Rectifications.class)
                .contacted(id, Expected.any(), TOLD.plusDays(1), "Lovade att sänka ljudet.");

        assertThat(story.lettingOfficer(Disturbances.class).get(id).notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.course().contactedOn()).isEqualTo(TOLD.plusDays(1)));
        assertThat(story.lettingOfficer(Disturbances.class).get(id).standing().leaseOver())
                .contains(new LeaseOver(LEFT, DisturbanceState.TENANT_CONTACTED));
        assertThat(state(id)).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(open()).isEmpty();
        assertThat(list("select kind from kernel.outbox where kind = 'rectification-sent'"))
                .as("nobody is asked to reach who has left")
                .isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-118", "G-120", "G-121", "T-26"})
    void that_they_had_met_by_then_is_entered_after_it_whether_they_were_called_before_it_or_not() {
        DisturbanceId id = tell();
        leave();
        story.itIs(LEFT.plusDays(7));

        assess(id, Severity.PARTICULARLY_SERIOUS);
        assertThat(open()).isEmpty();
        call(id);
        assertThat(open()).isEmpty();
        story.lettingOfficer(JointMeetings.class)
                .hold(
                        id,
                        Expected.any(),
                        new MeetingRecord(TOLD.plusDays(2), Set.of(Party.SOCIAL_SERVICES, Party.PROVIDER), List.of()));

        assertThat(story.lettingOfficer(JointMeetings.class).list(id))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.held()).isPresent());
        assertThat(list("select kind from kernel.outbox where kind like 'joint-meeting%'"))
                .isEmpty();
        assertThat(story.lettingOfficer(Disturbances.class).get(id).standing().leaseOver())
                .contains(new LeaseOver(LEFT, DisturbanceState.MEETING_HELD));
        assertThat(state(id)).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(open()).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-111", "G-113", "G-122"})
    void nothing_is_done_about_it_after_that_but_who_told_of_it_hears_of_it_and_what_was_wrong_is_struck() {
        DisturbanceId id = tell();
        assess(id, Severity.SERIOUS);
        leave();
        LocalDate after = LEFT.plusDays(1);
        story.itIs(after);

        refused(() -> assess(id, after, Severity.SERIOUS));
        refused(() -> send(id, after));
        refused(() -> story.lettingOfficer(Measures.class).resolve(id, Expected.any(), after));
        refused(() -> story.lettingOfficer(Measures.class).leadToTermination(id, Expected.any(), after));
        assertThatThrownBy(this::tell).isInstanceOfSatisfying(NotLivedIn.class, Refusals::demandSaid);

        story.lettingOfficer(Feedbacks.class)
                .tell(id, Expected.any(), new FeedbackRecord(1, FeedbackOutcome.OVER, LEFT));
        story.lettingOfficer(StruckReports.class).strike(id, Expected.any(), 1, "Gällde en annan lägenhet.");
        assertThat(story.lettingOfficer(Disturbances.class).get(id).reports())
                .singleElement()
                .satisfies(report -> assertThat(report.struck()).isPresent());
        assertThat(state(id)).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(differences()).isZero();
    }

    @Test
    void it_stays_over_when_the_keys_came_back_on_another_day() {
        DisturbanceId id = tell();
        leave();
        story.itIs(LEFT.plusDays(7));

        story.lettingOfficer(LeavingCorrections.class)
                .correct(lease, Expected.any(), new CorrectedDay(LEFT.plusDays(3), "Fel dag i registreringen."));

        assertThat(state(id)).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(open()).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    void as_long_as_the_tenant_lives_there_under_notice_it_goes_on() {
        DisturbanceId id = tell();
        new OwnWish(story, lease).giveNotice();

        assertThat(open()).containsExactly("T-12");
        assess(id, Severity.SERIOUS);

        assertThat(state(id)).isEqualTo(DisturbanceState.ASSESSED);
    }

    @Test
    void those_that_outlived_their_tenant_before_are_put_right_by_the_migration() throws IOException {
        DisturbanceId id = tell();
        leave();
        String event = "select what from kernel.deadline_event e join kernel.deadline d using (deadline_id)"
                + " where d.kind = 'T-12' order by event_id";
        assertThat(list(event)).containsExactly("DERIVED", "WARNED", "CANCELLED");
        story.bench().database().execute("update lease.disturbance set state = 'REPORTED'");
        story.bench()
                .database()
                .execute("update kernel.deadline set state = 'OPEN', settled_on = null where kind = 'T-12'");

        story.bench().database().execute(migration());

        assertThat(state(id)).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(list("select state || ' ' || settled_on from kernel.deadline where kind = 'T-12'"))
                .containsExactly("CANCELLED 2027-02-22");
        assertThat(list(event)).containsExactly("DERIVED", "WARNED", "CANCELLED", "CANCELLED");
        assertThat(differences()).isZero();
    }

    /** Whole: it may be gone through again. */
    private static String migration() throws IOException {
        try (InputStream sql = Objects.requireNonNull(DisturbanceId.class.getResourceAsStream(
                "/db/migration/lease/V37__disturbances_end_with_the_lease.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refused(Runnable command) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(LeaseWasOver.class, Refusals::demandSaid);
    }

    private void leave() {
        new OwnWish(story, lease).giveNotice();
        story.itIs(LEFT);
        story.lettingOfficer(Departures.class).returnKeys(lease, Expected.any(), new Leaving(LEFT, false, null));
    }

    private DisturbanceId tell() {
        return story.lettingOfficer(Disturbances.class)
                .report(
                        lease,
                        new NewReport(ReportSource.NEIGHBOUR, TOLD, "Hög musik efter midnatt.", Optional.empty()));
    }

    private void assess(DisturbanceId id, Severity severity) {
        assess(id, TOLD, severity);
    }

    private void assess(DisturbanceId id, LocalDate on, Severity severity) {
        story.lettingOfficer(Disturbances.class)
                .assess(
                        id,
                        Expected.any(),
                        new Assessment(
                                on,
                                severity,
                                false,
                                false,
                                new Assessment.Weighed("Har nyss flyttat in.", "En natt utan sömn.")));
    }

    private void send(DisturbanceId id) {
        send(id, TOLD);
    }

    private void send(DisturbanceId id, LocalDate on) {
        story.lettingOfficer(Rectifications.class)
                .send(
                        id,
                        Expected.any(),
                        new NewRectification(
                                Fault.DISTURBANCE,
                                "Hög musik.",
                                "Musiken ska vara låg.",
                                Optional.empty(),
                                new Sendings(on, on, "RR123456785SE", on, on, null)));
    }

    private void call(DisturbanceId id) {
        story.lettingOfficer(JointMeetings.class)
                .call(
                        id,
                        Expected.any(),
                        new Summons(
                                TOLD,
                                TOLD.plusDays(2),
                                Set.of(MeetingKind.OF_THE_RESPONSIBLE),
                                Set.of(Party.SOCIAL_SERVICES, Party.PROVIDER, Party.OWNER)));
    }

    private SubleaseId lived() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        story.movedIn(sublease);
        story.itIs(TOLD);
        return sublease;
    }

    private DisturbanceState state(DisturbanceId id) {
        return story.lettingOfficer(Disturbances.class).get(id).standing().state();
    }

    private List<String> open() {
        return list("select distinct kind from kernel.deadline where state = 'OPEN'"
                + " and kind in ('T-12', 'T-24', 'T-25', 'T-26', 'T-40') order by kind");
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    private long differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(story.bench().clock().today()).stream()
                        .filter(each -> KINDS.contains(each.kind()))
                        .count());
    }
}
