package se.hemvist.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentEvent;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.AssignmentView;
import se.hemvist.followup.assignment.Assignments;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.CareChecklists;
import se.hemvist.followup.paper.ChecklistItem;
import se.hemvist.followup.paper.ChecklistRecord;
import se.hemvist.followup.paper.FollowUpRecord;
import se.hemvist.followup.paper.MonthlyFollowUps;
import se.hemvist.followup.paper.PaperRefusal.AlreadySent;
import se.hemvist.followup.paper.SentPaper;
import se.hemvist.followup.template.Rating;
import se.hemvist.followup.visit.VisitOutcome;
import se.hemvist.followup.visit.VisitRecord;
import se.hemvist.followup.visit.Visits;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.inspection.InspectionKind;
import se.hemvist.lease.inspection.InspectionRecord;
import se.hemvist.lease.inspection.Inspections;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.waiver.TenureWaiverState;
import se.hemvist.lease.waiver.TenureWaivers;
import se.hemvist.lease.waiver.WaiverCourse;
import se.hemvist.lease.waiver.WaiverFiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Göteborgs Stads rutin för Bostad först, from «Uppdrag» to «Hembesök», in one story through the three contexts. */
class FirstTenancyTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private final FirstTenancy story = new FirstTenancy(Saboteur.class);

    @AfterEach
    void close() {
        Saboteur.strikes = false;
        story.close();
    }

    @Test
    @Shows("L-16")
    void what_the_lease_and_the_support_tell_others_of_the_case_is_in_its_log_of_disclosures() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        story.movedIn(story.signed(story.chosen(id)));
        LocalDate sent = LocalDate.of(2027, 2, 5);
        story.itIs(sent);
        story.supportWorker(MonthlyFollowUps.class).send(assignment, JANUARY, followUp(sent));
        story.supportWorker(CareChecklists.class).record(assignment, JANUARY, checklist(sent));

        assertThat(disclosed())
                .containsExactly(
                        "ASSIGNMENT SUPPORT_PROVIDER NEED social-worker",
                        "SUBLET HOUSING_COMPANY DUTY letting-officer",
                        "FOLLOW_UP SOCIAL_ADMINISTRATION NEED support-worker",
                        "CHECKLIST LETTING_OFFICE NEED support-worker");
    }

    private List<String> disclosed() {
        return Stores.sql(story.bench().database())
                .list(
                        """
                        select concat_ws(' ', d.what, o.kind, d.ground, d.logged_by)
                        from intake.disclosure d join intake.organisation o using (organisation_id)
                        where d.what in ('ASSIGNMENT', 'SUBLET', 'FOLLOW_UP', 'CHECKLIST') order by d.number
                        """,
                        row -> row.getString(1));
    }

    @Test
    @Shows({"G-25", "G-56", "G-57", "G-64", "G-65", "G-68", "G-76", "G-78", "G-79", "G-89", "G-92", "G-94"})
    void goes_from_the_assignment_into_the_flat_and_through_the_first_weeks() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        assertThat(story.lettingOfficer(TenureWaivers.class)
                        .of(sublease)
                        .orElseThrow()
                        .state())
                .isEqualTo(TenureWaiverState.SIGNED);
        story.movedIn(sublease);

        AssignmentView support = story.supportWorker(Assignments.class).get(assignment);
        assertThat(support.row().state()).isEqualTo(AssignmentState.PHASE_2);
        assertThat(support.support().sublease()).contains(sublease);
        assertThat(open())
                .contains("T-20  2027-01-18", "T-21 2027-W01 2027-01-10", "T-22 2027-01 2027-02-05")
                .contains("T-22 2026-11 2026-12-07", "T-22 2026-12 2027-01-11", "T-23 2027-01 2027-02-05")
                .contains("T-28  2029-01-01");

        story.lettingOfficer(Inspections.class).record(sublease, inspection());
        story.supportWorker(Visits.class)
                .record(assignment, new VisitRecord(FirstTenancy.MOVED_IN, VisitOutcome.MET_IN_FLAT, "stod-1"));

        assertThat(open()).doesNotContain("T-20  2027-01-18", "T-21 2027-W01 2027-01-10");
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"A-25", "G-79", "L-03"})
    void the_waiver_of_a_flat_let_in_a_block_is_on_the_letting_office_s_list_until_the_rent_tribunal_has_it() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId sublease = story.signed(story.chosen(id));
        assertThat(open()).contains("T-08-BLOCK  2027-01-01");
        assertThat(differences()).isZero();

        story.lettingOfficer(WaiverCourse.class)
                .file(
                        sublease,
                        new WaiverFiling(FirstTenancy.SIGNED, "Ä 12-26"),
                        Optional.of("Lägenheten behövs för nästa person."));

        assertThat(open()).noneMatch(open -> open.startsWith("T-08-BLOCK"));
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-71", "G-95", "G-96"})
    void the_months_papers_are_sent_once() {
        CaseId id = story.decided();
        AssignmentId assignment = story.started(id);
        story.movedIn(story.signed(story.chosen(id)));
        LocalDate sent = LocalDate.of(2027, 2, 3);
        story.itIs(sent);

        story.supportWorker(MonthlyFollowUps.class).send(assignment, JANUARY, followUp(sent));
        story.supportWorker(CareChecklists.class).record(assignment, JANUARY, checklist(sent));

        assertThat(open()).doesNotContain("T-22 2027-01 2027-02-05", "T-23 2027-01 2027-02-05");
        assertThat(story.socialWorker(MonthlyFollowUps.class).of(assignment, JANUARY))
                .map(SentPaper::record)
                .contains(followUp(sent));
        assertThat(story.lettingOfficer(CareChecklists.class).of(assignment, JANUARY))
                .map(SentPaper::record)
                .contains(checklist(sent));
        refused(
                () -> story.supportWorker(MonthlyFollowUps.class).send(assignment, JANUARY, followUp(sent)),
                AlreadySent.class);
        refused(
                () -> story.supportWorker(CareChecklists.class).record(assignment, JANUARY, checklist(sent)),
                AlreadySent.class);
    }

    @Test
    void a_signing_that_fails_downstream_leaves_nothing_behind() {
        CaseId id = story.decided();
        story.started(id);
        OfferId offer = story.chosen(id);
        Saboteur.strikes = true;

        assertThatThrownBy(() -> story.signed(offer)).isInstanceOf(IllegalStateException.class);

        assertThat(count("lease.sublease")).isZero();
        assertThat(count("lease.head_lease")).isZero();
        assertThat(count("lease.tenure_waiver")).isZero();
        assertThat(count("followup.assignment where sublease_id is not null")).isZero();
        assertThat(count("intake.offer where state = 'CONTRACTED'")).isZero();
        Saboteur.strikes = false;
        story.signed(offer);
        assertThat(count("lease.sublease")).isOne();
    }

    /** Fails once the letting is signed, or once a phase has begun, if the test says so. */
    @ApplicationScoped
    static class Saboteur {

        static boolean strikes;

        void on(@Observes SubleaseEvent.Signed signed) {
            strike();
        }

        void on(@Observes AssignmentEvent.PhaseEntered entered) {
            strike();
        }

        private static void strike() {
            if (strikes) {
                throw new IllegalStateException("sabotage");
            }
        }
    }

    private static InspectionRecord inspection() {
        return new InspectionRecord(InspectionKind.MOVE_IN, FirstTenancy.MOVED_IN, "Inget att anmärka", "Pärm 7");
    }

    private static FollowUpRecord followUp(LocalDate sentOn) {
        return new FollowUpRecord(
                sentOn,
                "2024-03",
                "Månaden har gått bra.",
                Map.of(
                        Goal.STAYS_IN_FLAT, Rating.REACHED,
                        Goal.WELL_IN_BODY_AND_MIND, Rating.UNCHANGED,
                        Goal.MEANINGFUL_EVERYDAY_LIFE, Rating.BETTER));
    }

    private static ChecklistRecord checklist(LocalDate sentOn) {
        return new ChecklistRecord(
                LocalDate.of(2027, 1, 29),
                sentOn,
                Optional.of("2024-03"),
                List.of(new ChecklistItem("Kök", true, null)),
                true);
    }

    private List<String> open() {
        return Stores.sql(story.bench().database())
                .list(
                        "select kind || ' ' || occasion || ' ' || due_on from kernel.deadline where state = 'OPEN'",
                        row -> row.getString(1));
    }

    private int differences() {
        return story.inTransaction(() -> story.bench()
                .get(Night.class)
                .differences(story.bench().clock().today())
                .size());
    }

    private long count(String rows) {
        return Stores.sql(story.bench().database())
                .one("select count(*) from " + rows, row -> row.getLong(1))
                .orElseThrow();
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
