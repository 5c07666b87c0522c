package se.hemvist.lease.inspection;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;
import se.hemvist.lease.inspection.InspectionPolicy.InspectionTime;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Inflyttning»: awaited from the move-in on, until it is made. */
class InspectionsTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2027, 2, 1);

    private final Database database = Database.migrated("kernel", "lease");
    private final EntityManagers entities = EntityManagers.of("lease", database);
    private final CitySettings city = new CitySettings();
    private final PlannedInspections inspections = new PlannedInspections();
    private final MoveInInspections moveIns = new MoveInInspections();
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(MOVED_IN), moveIns);
    private final SubleaseEvents observer = new SubleaseEvents();
    private final MovedIn movedIn = ASublease.movedInEvent(MOVED_IN);

    InspectionsTest() {
        moveIns.inspections = inspections;
        moveIns.time = city.get(InspectionTime.class);
        observer.inspections = inspections;
        observer.moveIns = moveIns;
        observer.deadlines = bench.deadlines();
        database.inTransaction(() -> bench.kinds().store());
        database.execute(ASublease.row(movedIn.sublease()));
    }

    @Test
    @Shows("G-92")
    void the_move_in_asks_for_an_inspection() {
        run(() -> observer.on(movedIn));

        assertThat(stored()).containsExactly("OPEN 2027-02-11 2027-02-15");
        assertThat(differences()).isZero();
    }

    @ParameterizedTest(name = "{0} days from {1}")
    @CsvSource({
        "30, 2027-02-02, 2027-02-11 2027-02-15",
        "30, 2027-02-01, 2027-02-27 2027-03-03",
        "2,  2027-02-01, 2027-02-01 2027-02-03",
    })
    @Shows("A-26")
    void a_city_has_the_time_for_it_that_it_has_set_by_the_day_of_the_move_in(
            int days, LocalDate from, String warnedAndDue) {
        city.decides(moveIns.time, days, from);

        run(() -> observer.on(movedIn));

        assertThat(stored()).containsExactly("OPEN " + warnedAndDue);
        assertThat(differences()).isZero();
    }

    @Test
    @Shows({"G-92", "G-93"})
    void one_that_was_made_is_kept_and_no_longer_awaited() {
        run(() -> observer.on(movedIn));

        run(() -> inspections
                .find(movedIn.sublease(), InspectionKind.MOVE_IN)
                .orElseThrow()
                .make(InspectionTest.record("2027-02-10", "Inget", "Pärm 7"), LocalDate.of(2027, 2, 10)));
        run(() -> bench.deadlines().met(moveIns, movedIn.sublease().value(), "", LocalDate.of(2027, 2, 10)));

        run(() -> assertThat(inspections
                        .find(movedIn.sublease(), InspectionKind.MOVE_IN)
                        .flatMap(Inspection::findings))
                .contains(new Findings(LocalDate.of(2027, 2, 10), "Inget", "Pärm 7")));
        assertThat(stored()).containsExactly("MET 2027-02-11 2027-02-15");
        assertThat(differences()).isZero();
    }

    private List<String> stored() {
        return Stores.sql(database)
                .list("select concat_ws(' ', state, warn_on, due_on) from kernel.deadline", row -> row.getString(1));
    }

    private int differences() {
        int[] found = new int[1];
        run(() -> found[0] = bench.night().differences(MOVED_IN).size());
        return found[0];
    }

    private void run(Runnable work) {
        entities.run(manager -> {
            inspections.entities = manager;
            work.run();
        });
    }
}
