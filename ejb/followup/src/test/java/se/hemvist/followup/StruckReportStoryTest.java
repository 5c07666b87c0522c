package se.hemvist.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.actor.AccessRefusal;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.ConductRecord;
import se.hemvist.lease.conduct.ConductRecords;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.DisturbanceState;
import se.hemvist.lease.conduct.Disturbances;
import se.hemvist.lease.conduct.Measures;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.Rectifications;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.conduct.Struck;
import se.hemvist.lease.conduct.StruckReports;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.ground.GroundRefusal.MisconductNotShown;
import se.hemvist.lease.ground.GroundRefusal.NotSoSerious;
import se.hemvist.lease.jointmeeting.JointMeetings;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Terminations;
import se.hemvist.lease.termination.Withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reports of disturbances that were registered by mistake, with all that had come of them. */
class StruckReportStoryTest {

    private static final LocalDate TOLD = LocalDate.of(2027, 2, 8);

    private static final Set<String> KINDS = Set.of("T-12", "T-24", "T-25", "T-26", "T-40");

    private final FirstTenancy story = new FirstTenancy();
    private final SubleaseId lease = lived();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"T-12", "G-111"})
    void the_only_one_of_a_case_ends_it_and_nothing_waits_any_more() {
        DisturbanceId id = tell(TOLD);

        strike(id, 1);

        assertThat(deadlines()).containsExactly("T-12 CANCELLED 2027-02-08");
        assertThat(story.lettingOfficer(Disturbances.class).get(id).reports())
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.description()).isEqualTo("Hög musik efter midnatt.");
                    assertThat(seen.struck()).hasValueSatisfying(mistake -> assertThat(mistake.because())
                            .isEqualTo("Gällde en annan lägenhet."));
                    assertThat(seen.struck().map(Struck::on)).contains(TOLD);
                });
        assertThat(state(id)).isEqualTo(DisturbanceState.VOIDED);
        assertThat(tell(TOLD)).isNotEqualTo(id);
        assertThat(differences()).isZero();
    }

    @Test
    @Shows("T-12")
    void another_that_waits_goes_on_waiting() {
        DisturbanceId id = tell(TOLD);
        story.itIs(TOLD.plusDays(1));
        tell(TOLD.plusDays(1));

        strike(id, 1);

        assertThat(deadlines()).containsExactly("T-12 OPEN 2027-02-09");
        assertThat(list("select subject from kernel.outbox where kind = 'deadline-warned'"))
                .as("no letter tells that this one is due today now")
                .anyMatch(told -> told.contains("Åtgärda en anmäld störning"));
        assertThat(differences()).isZero();
        strike(id, 2);
        assertThat(deadlines()).containsExactly("T-12 CANCELLED 2027-02-09");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-112", "A-31"})
    void whoever_was_to_talk_about_it_hears_that_it_was_not_so_and_it_is_on_no_record() {
        DisturbanceId id = tell(TOLD);
        assess(id, TOLD, Severity.MINOR);
        story.lettingOfficer(Measures.class).tellProvider(id, Expected.any(), TOLD);
        assertThat(record().undisturbed(TOLD, TOLD)).isFalse();

        strike(id, 1);

        assertThat(record().undisturbed(TOLD, TOLD)).isTrue();
        assertThat(list("select kind from kernel.outbox where kind = 'disturbance-voided'"))
                .hasSize(1);
        assertThat(list("select body from kernel.outbox where kind = 'disturbance-voided'"))
                .noneMatch(Letters::tellWho);
    }

    @Test
    @Shows({"G-118", "T-26"})
    void a_joint_meeting_that_only_it_wanted_is_awaited_no_more() {
        DisturbanceId id = tell(TOLD);
        assess(id, TOLD, Severity.PARTICULARLY_SERIOUS);
        tell(TOLD);
        assess(id, TOLD, Severity.SERIOUS);
        assertThat(open()).contains("T-26 2027-02-09", "T-26 2027-02-15");

        strike(id, 1);

        assertThat(open()).isEmpty();
        assertThat(story.lettingOfficer(JointMeetings.class).list(id))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.notWantedSince()).contains(TOLD));
        assertThat(differences()).isZero();
        tell(TOLD);
        assess(id, TOLD, Severity.PARTICULARLY_SERIOUS);
        assertThat(story.lettingOfficer(JointMeetings.class).list(id)).hasSize(2);
        assertThat(open()).contains("T-26 2027-02-09", "T-26 2027-02-15");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"A-31", "L-08"})
    void an_ending_that_is_under_way_keeps_its_ground_or_is_taken_back_first() {
        DisturbanceId id = tell(TOLD);
        assess(id, TOLD, Severity.SERIOUS);
        story.lettingOfficer(Rectifications.class)
                .send(
                        id,
                        Expected.any(),
                        new NewRectification(
                                Fault.DISTURBANCE,
                                "Hög musik.",
                                "Musiken ska vara låg.",
                                Optional.empty(),
                                new Sendings(TOLD, TOLD, PostedLetters.next(), TOLD, TOLD, null)));
        LocalDate again = TOLD.plusDays(4);
        story.itIs(again);
        tell(again);
        assess(id, again, Severity.SERIOUS);
        record(new GroundRecord(Ground.REPEATED_MISCONDUCT, again, "Två gånger.", "Enhetschefen", null));

        assertThatThrownBy(() -> strike(id, 2)).isInstanceOfSatisfying(MisconductNotShown.class, Refusals::demandSaid);
        assertThat(record().events()).hasSize(2);
        story.lettingOfficer(Terminations.class)
                .withdraw(lease, Expected.any(), new Withdrawal(again, "Fel registrering."));
        strike(id, 2);

        assertThat(record().events()).hasSize(1);
        assertThat(differences()).isZero();
    }

    @Test
    @Shows("L-08")
    void nor_does_one_that_is_for_the_particularly_serious_event_itself() {
        DisturbanceId id = tell(TOLD);
        assess(id, TOLD, Severity.SERIOUS);
        LocalDate again = TOLD.plusDays(4);
        story.itIs(again);
        tell(again);
        assess(id, again, Severity.PARTICULARLY_SERIOUS);
        record(new GroundRecord(
                Ground.REPEATED_MISCONDUCT, again, "Särskilt allvarligt.", "Enhetschefen", null, again));

        assertThatThrownBy(() -> strike(id, 2)).isInstanceOf(NotSoSerious.class);
        assertThatThrownBy(() -> strike(id, 1)).isInstanceOf(MisconductNotShown.class);
    }

    @Test
    void it_is_said_why_and_by_whoever_lets_the_flat() {
        DisturbanceId id = tell(TOLD);

        assertThatThrownBy(() -> story.lettingOfficer(StruckReports.class).strike(id, Expected.any(), 1, " "))
                .isInstanceOf(MissingPart.class);
        assertThatThrownBy(() -> story.supportWorker(StruckReports.class).strike(id, Expected.any(), 1, "Fel."))
                .isInstanceOf(AccessRefusal.class);
    }

    private void record(GroundRecord ground) {
        story.lettingOfficer(Terminations.class).recordGround(lease, ground);
    }

    private void strike(DisturbanceId id, int report) {
        story.lettingOfficer(StruckReports.class).strike(id, Expected.any(), report, "Gällde en annan lägenhet.");
    }

    private DisturbanceId tell(LocalDate on) {
        return story.lettingOfficer(Disturbances.class)
                .report(lease, new NewReport(ReportSource.NEIGHBOUR, on, "Hög musik efter midnatt.", Optional.empty()));
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

    private ConductRecord record() {
        return story.inTransaction(() -> story.bench().get(ConductRecords.class).of(lease));
    }

    private List<String> deadlines() {
        return list(
                "select concat_ws(' ', kind, state, due_on) from kernel.deadline where kind = 'T-12' order by due_on");
    }

    private List<String> open() {
        return list("select kind || ' ' || due_on from kernel.deadline where state = 'OPEN'"
                + " and kind in ('T-12', 'T-24', 'T-25', 'T-26', 'T-40') order by kind, due_on");
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    /** Of the kinds of this story: weeks and months are opened by nights, of which there are none here. */
    private long differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(story.bench().clock().today()).stream()
                        .filter(each -> KINDS.contains(each.kind()))
                        .count());
    }
}
