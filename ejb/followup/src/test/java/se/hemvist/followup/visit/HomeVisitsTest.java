package se.hemvist.followup.visit;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;

/** Göteborgs Stads rutin för Bostad först, «Hembesök»: the weeks of one assignment, as the deadlines keep them. */
class HomeVisitsTest {

    private static final LocalDate WEEK_6 = LocalDate.of(2027, 2, 10);

    private static final VisitWeeks WEEKS = new CitySettings().get(VisitWeeks.class);

    private final Database database = Database.migrated("kernel", "followup");
    private final EntityManagers entities = EntityManagers.of("followup", database);
    private final HomeVisits visits = new HomeVisits();
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(WEEK_6), visits);
    private final AssignmentFile assignment;

    HomeVisitsTest() {
        visits.deadlines = bench.deadlines();
        assignment = entities.inTransaction(manager -> AnAssignment.keptInPhase2(manager, MOVE_IN));
        database.inTransaction(() -> bench.kinds().store());
    }

    @Test
    @Shows("G-94")
    void each_week_begun_asks_for_a_visit_from_the_move_in_on() {
        run(weeks -> weeks.rederive(assignment, MOVE_IN, WEEK_6));

        assertThat(stored()).containsExactly("2027-W05 OPEN 2027-02-07", "2027-W06 OPEN 2027-02-14");
        assertThat(differences(WEEK_6)).isZero();
    }

    @Test
    void the_night_opens_the_week_that_begins_on_the_next_day() {
        run(weeks -> weeks.rederive(assignment, MOVE_IN, WEEK_6));

        open(LocalDate.of(2027, 2, 14));
        assertThat(stored()).hasSize(2);
        open(LocalDate.of(2027, 2, 15));
        open(LocalDate.of(2027, 2, 15));

        assertThat(stored())
                .containsExactly("2027-W05 OPEN 2027-02-07", "2027-W06 OPEN 2027-02-14", "2027-W07 OPEN 2027-02-21");
        assertThat(differences(LocalDate.of(2027, 2, 15))).isZero();
    }

    @Test
    void each_is_opened_by_itself_and_what_is_open_is_not_looked_at_again() {
        entities.inTransaction(manager -> AnAssignment.keptInPhase2(manager, MOVE_IN));
        List<UUID> before = toOpen(WEEK_6);

        run(weeks -> weeks.open(before.get(0), WEEK_6));
        assertThat(stored()).hasSize(2);
        assertThat(toOpen(WEEK_6)).isEqualTo(before.subList(1, 2));

        open(WEEK_6);
        assertThat(stored()).hasSize(4);
        assertThat(toOpen(WEEK_6)).isEmpty();
    }

    @Test
    @Shows("G-94")
    void a_visit_in_the_flat_meets_its_week_and_an_attempt_does_not() {
        run(weeks -> weeks.rederive(assignment, MOVE_IN, WEEK_6));

        record(LocalDate.of(2027, 2, 3), VisitOutcome.NOT_REACHED);
        record(LocalDate.of(2027, 2, 9), VisitOutcome.MET_IN_FLAT);

        assertThat(stored()).containsExactly("2027-W05 OPEN 2027-02-07", "2027-W06 MET 2027-02-14");
        assertThat(differences(WEEK_6)).isZero();
        open(LocalDate.of(2027, 2, 11));
        assertThat(stored()).containsExactly("2027-W05 OPEN 2027-02-07", "2027-W06 MET 2027-02-14");
    }

    @Test
    void the_night_does_not_reopen_a_week_whose_visit_is_being_recorded() {
        run(weeks -> weeks.rederive(assignment, MOVE_IN, WEEK_6));
        VisitRecord met = new VisitRecord(LocalDate.of(2027, 2, 9), VisitOutcome.MET_IN_FLAT, "ab");

        ExecutorService night = Executors.newSingleThreadExecutor();

        Future<?> opened = entities.inTransaction(manager -> {
            wire(visits, manager);
            visits.assignments.lock(assignment.assignment());
            Visit visit = Visit.recorded(assignment, met, WEEK_6);
            visits.visits.add(visit);
            visits.recorded(assignment, visit, WEEK_6);
            Future<?> opening = night.submit(() -> entities.run(this::openWeek7));
            assertThatThrownBy(() -> opening.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return opening;
        });
        night.shutdown();

        assertThat(opened).succeedsWithin(Duration.ofSeconds(10));
        assertThat(stored())
                .containsExactly("2027-W05 OPEN 2027-02-07", "2027-W06 MET 2027-02-14", "2027-W07 OPEN 2027-02-21");
    }

    @Test
    void visits_are_kept_and_listed_with_the_latest_first() {
        record(LocalDate.of(2027, 2, 3), VisitOutcome.DECLINED);
        record(LocalDate.of(2027, 2, 9), VisitOutcome.MET_IN_FLAT);

        run(weeks -> {
            List<VisitRecord> listed = weeks.visits.of(assignment.assignment(), PageRequest.first()).stream()
                    .map(visit -> visit.view().made())
                    .toList();
            assertThat(listed)
                    .containsExactly(
                            new VisitRecord(LocalDate.of(2027, 2, 9), VisitOutcome.MET_IN_FLAT, "ab"),
                            new VisitRecord(LocalDate.of(2027, 2, 3), VisitOutcome.DECLINED, "ab"));
            assertThat(weeks.visits.count(assignment.assignment())).isEqualTo(2);
        });
    }

    private void record(LocalDate on, VisitOutcome outcome) {
        run(weeks -> {
            Visit visit = Visit.recorded(assignment, new VisitRecord(on, outcome, "ab"), WEEK_6);
            weeks.visits.add(visit);
            weeks.recorded(assignment, visit, WEEK_6);
        });
    }

    private List<String> stored() {
        return Stores.sql(database)
                .list(
                        "select occasion || ' ' || state || ' ' || due_on from kernel.deadline order by occasion",
                        row -> row.getString(1));
    }

    private int differences(LocalDate through) {
        int[] found = new int[1];
        run(weeks -> found[0] = bench.night().differences(through).size());
        return found[0];
    }

    private void openWeek7(EntityManager manager) {
        HomeVisits nightly = new HomeVisits();
        nightly.deadlines = bench.deadlines();
        wire(nightly, manager);
        nightly.open(assignment.subject(), LocalDate.of(2027, 2, 15));
    }

    private void open(LocalDate day) {
        run(weeks -> weeks.toOpen(day).forEach(subject -> weeks.open(subject, day)));
    }

    private List<UUID> toOpen(LocalDate day) {
        List<UUID> found = new ArrayList<>();
        run(weeks -> found.addAll(weeks.toOpen(day)));
        return found;
    }

    private void run(Consumer<HomeVisits> work) {
        entities.run(manager -> {
            wire(visits, manager);
            work.accept(visits);
        });
    }

    private static void wire(HomeVisits kind, EntityManager manager) {
        kind.visits = new RecordedVisits();
        kind.visits.entities = manager;
        kind.weeks = WEEKS;
        kind.kept = new KeptWeeks();
        kind.kept.entities = manager;
        kind.missed = new MissedWeeks();
        kind.missed.kept = kind.kept;
        kind.assignments = AnAssignment.progress(manager);
    }
}
