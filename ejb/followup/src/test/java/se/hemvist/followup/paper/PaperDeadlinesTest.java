package se.hemvist.followup.paper;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.paper.PaperExcuse.Excused;
import se.hemvist.followup.paper.PaperRefusal.AlreadyExcused;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.template.ATemplate;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.template.Rating;
import se.hemvist.followup.template.Template;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;
import static se.hemvist.followup.paper.APaper.FEBRUARY;
import static se.hemvist.followup.paper.APaper.RATINGS;
import static se.hemvist.followup.paper.APaper.VERSION;
import static se.hemvist.followup.paper.APaper.checklist;
import static se.hemvist.followup.paper.APaper.followUp;

/** The months of one assignment, in phase 1 since December and in phase 2 since February, as the deadlines keep them. */
class PaperDeadlinesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final LocalDate IN_TIME = LocalDate.of(2027, 2, 26);

    private static final Template HOUSE = ATemplate.house(PaperKind.MONTHLY_FOLLOW_UP);
    private static final Template ANY_POINTS = ATemplate.house(PaperKind.CARE_CHECKLIST);
    private static final PaperMonths MONTHS = new CitySettings().get(PaperMonths.class);

    private final Database database = Database.migrated("kernel", "followup");
    private final EntityManagers entities = EntityManagers.of("followup", database);
    private final FollowUpMonths followUps = new FollowUpMonths();
    private final ChecklistMonths checklists = new ChecklistMonths();
    private final SentPapers papers = new SentPapers();
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(TODAY), followUps, checklists);
    private final AssignmentFile assignment;

    PaperDeadlinesTest() {
        for (PaperDeadlines kind : List.of(followUps, checklists)) {
            kind.papers = papers;
            kind.months = MONTHS;
            kind.deadlines = bench.deadlines();
        }
        assignment = entities.inTransaction(manager -> AnAssignment.keptInPhase2(manager, MOVE_IN));
        database.inTransaction(() -> bench.kinds().store());
    }

    @Test
    @Shows({"G-71", "G-95", "G-96"})
    void each_month_begun_asks_for_its_papers() {
        begin();

        assertThat(stored())
                .containsExactly(
                        "T-22 2026-12 OPEN 2027-01-11",
                        "T-22 2027-01 OPEN 2027-02-05",
                        "T-22 2027-02 OPEN 2027-03-05",
                        "T-22 2027-03 OPEN 2027-04-07",
                        "T-23 2027-02 OPEN 2027-03-05",
                        "T-23 2027-03 OPEN 2027-04-07");
        assertThat(differences(TODAY)).isZero();
    }

    @Test
    @Shows({"G-71", "G-96"})
    void a_paper_sent_meets_its_month() {
        begin();

        run(() -> {
            papers.add(MonthlyFollowUp.sent(assignment, FEBRUARY, followUp(IN_TIME, RATINGS), HOUSE, TODAY));
            followUps.sent(assignment, FEBRUARY, IN_TIME);
            papers.add(CareChecklist.sent(assignment, FEBRUARY, checklist(IN_TIME, IN_TIME), ANY_POINTS, TODAY));
            checklists.sent(assignment, FEBRUARY, IN_TIME);
        });

        assertThat(stored()).contains("T-22 2027-02 MET 2027-03-05", "T-23 2027-02 MET 2027-03-05");
        assertThat(differences(TODAY)).isZero();
    }

    @Test
    @Shows({"T-22", "T-23"})
    void a_paper_that_is_done_without_is_not_asked_for_any_more() {
        begin();

        run(() -> {
            papers.add(PaperExcuse.granted(
                    assignment,
                    PaperKind.CARE_CHECKLIST,
                    new Excused(FEBRUARY, PaperExcuses.Reason.IN_CARE, IN_TIME, "kj")));
            checklists.excused(assignment, FEBRUARY, IN_TIME);
        });

        assertThat(stored()).contains("T-22 2027-02 OPEN 2027-03-05", "T-23 2027-02 CANCELLED 2027-03-05");
        assertThat(differences(TODAY)).isZero();
        open(checklists, LocalDate.of(2027, 4, 1));
        assertThat(stored()).contains("T-23 2027-02 CANCELLED 2027-03-05", "T-23 2027-04 OPEN 2027-05-10");
        run(() -> assertThatThrownBy(
                        () -> papers.demandNotExcused(assignment.assignment(), PaperKind.CARE_CHECKLIST, FEBRUARY))
                .isInstanceOf(AlreadyExcused.class));
    }

    @Test
    @Shows({"G-71", "G-95"})
    void what_a_paper_lacks_is_kept_until_it_is_completed() {
        run(() -> {
            papers.add(MonthlyFollowUp.sent(
                    assignment, FEBRUARY, followUp(IN_TIME, Map.of()), ATemplate.ofTheCity(), TODAY));
            papers.add(CareChecklist.sent(
                    assignment, FEBRUARY, checklist(IN_TIME, IN_TIME), ATemplate.ofTwoPoints(), TODAY));
        });
        run(() -> {
            MonthlyFollowUp followUp =
                    papers.followUp(assignment.assignment(), FEBRUARY).orElseThrow();
            assertThat(followUp.standing(IN_TIME).flaws()).hasSize(2);
            followUp.complete(
                    new FollowUpCompletion(
                            IN_TIME, Map.of(Goal.STAYS_IN_FLAT, Rating.BETTER), Map.of("days-at-work", "12")),
                    ATemplate.ofTheCity(),
                    TODAY);
        });

        run(() -> {
            MonthlyFollowUp followUp =
                    papers.followUp(assignment.assignment(), FEBRUARY).orElseThrow();
            assertThat(followUp.standing(IN_TIME).validity()).isEqualTo(Validity.VALID);
            assertThat(followUp.asSent().templateAnswers()).containsEntry("days-at-work", "12");
            assertThat(papers.checklist(assignment.assignment(), FEBRUARY)
                            .map(checklist -> checklist.standing(IN_TIME).validity()))
                    .contains(Validity.FLAWED);
        });
    }

    @Test
    void the_night_opens_the_month_that_begins_on_the_next_day() {
        begin();

        open(followUps, LocalDate.of(2027, 3, 31));
        assertThat(stored()).hasSize(6);
        open(followUps, LocalDate.of(2027, 4, 1));
        open(checklists, LocalDate.of(2027, 4, 1));

        assertThat(stored()).contains("T-22 2027-04 OPEN 2027-05-10", "T-23 2027-04 OPEN 2027-05-10");
        assertThat(differences(LocalDate.of(2027, 4, 1))).isZero();
    }

    @Test
    @Shows({"G-71", "G-72", "G-95"})
    void papers_are_kept_as_they_were_sent() {
        run(() -> {
            papers.add(MonthlyFollowUp.sent(assignment, FEBRUARY, followUp(IN_TIME, RATINGS), HOUSE, TODAY));
            papers.add(CareChecklist.sent(assignment, FEBRUARY, checklist(IN_TIME, IN_TIME), ANY_POINTS, TODAY));
        });

        run(() -> {
            assertThat(papers.followUp(assignment.assignment(), FEBRUARY).map(MonthlyFollowUp::asSent))
                    .contains(followUp(IN_TIME, RATINGS));
            assertThat(papers.checklist(assignment.assignment(), FEBRUARY).map(CareChecklist::asSent))
                    .contains(checklist(IN_TIME, IN_TIME).following(VERSION));
            assertThat(papers.checklist(assignment.assignment(), FEBRUARY.plusMonths(1)))
                    .isEmpty();
        });
    }

    @Test
    void a_month_has_each_paper_once() {
        run(() -> papers.add(CareChecklist.sent(assignment, FEBRUARY, checklist(IN_TIME, IN_TIME), ANY_POINTS, TODAY)));

        assertThatThrownBy(() -> run(() -> papers.add(
                        CareChecklist.sent(assignment, FEBRUARY, checklist(IN_TIME, IN_TIME), ANY_POINTS, TODAY))))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("care_checklist");
    }

    private void begin() {
        run(() -> followUps.rederive(assignment, AnAssignment.PHASE_1_ON, TODAY));
        run(() -> checklists.rederive(assignment, MOVE_IN, TODAY));
    }

    private List<String> stored() {
        return Stores.sql(database)
                .list(
                        "select kind || ' ' || occasion || ' ' || state || ' ' || due_on from kernel.deadline order by 1",
                        row -> row.getString(1));
    }

    private int differences(LocalDate through) {
        int[] found = new int[1];
        run(() -> found[0] = bench.night().differences(through).size());
        return found[0];
    }

    private void open(PaperDeadlines kind, LocalDate day) {
        run(() -> kind.toOpen(day).forEach(subject -> kind.open(subject, day)));
    }

    private void run(Runnable work) {
        entities.run(manager -> {
            papers.entities = manager;
            followUps.assignments = AnAssignment.progress(manager);
            checklists.assignments = AnAssignment.progress(manager);
            work.run();
        });
    }
}
