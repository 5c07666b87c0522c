package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Outlived;
import se.hemvist.kernel.deadline.DeadlineBench;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Kontraktsskrivning»: the two years of a waiver, night by night. */
class WaiverEndsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2029, 2, 1);

    private final Database database = Database.migrated("kernel", "lease");
    private final EntityManagers entities = EntityManagers.of("lease", database);
    private final WrittenWaivers waivers = new WrittenWaivers();
    private final WaiverEnds ends = new WaiverEnds();
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(ASublease.SIGNED_ON), ends);
    private final SubleaseEvents observer = new SubleaseEvents();

    WaiverEndsTest() {
        ends.waivers = waivers;
        ends.cases = new Outlived() {
            @Override
            public Optional<LocalDate> diedOn(CaseId id) {
                return Optional.empty();
            }

            @Override
            public Map<CaseId, LocalDate> all() {
                return Map.of();
            }
        };
        ends.deadlines = bench.deadlines();
        observer.waivers = waivers;
        observer.ends = ends;
        database.inTransaction(() -> bench.kinds().store());
    }

    @Test
    @Shows("G-79")
    void the_signing_keeps_the_waiver_and_derives_its_end() {
        Signed lease = signed(true);

        run(() -> observer.on(lease));

        assertThat(stored()).containsExactly("OPEN 2028-08-01 2028-11-01 2029-02-01");
        run(() -> assertThat(waivers.of(lease.sublease()).orElseThrow().view().validTo())
                .contains(LAST_DAY));
        assertThat(differences()).isZero();
    }

    @Test
    void without_a_waiver_nothing_runs_out() {
        Signed lease = signed(false);

        run(() -> observer.on(lease));

        assertThat(stored()).isEmpty();
        assertThat(differences()).isZero();
    }

    @Test
    void the_night_of_its_last_day_ends_it() {
        Signed lease = signed(true);
        run(() -> observer.on(lease));

        run(() -> assertThat(bench.night().dueToAct(LAST_DAY.minusDays(1), Night.START, 10))
                .isEmpty());
        run(() -> bench.night().dueToAct(LAST_DAY, Night.START, 10).forEach(due -> bench.night()
                .act(due, LAST_DAY)));

        assertThat(stored()).containsExactly("MET 2028-08-01 2028-11-01 2029-02-01");
        run(() -> assertThat(waivers.of(lease.sublease()).orElseThrow().view().state())
                .isEqualTo(TenureWaiverState.EXPIRED));
        assertThat(differences()).isZero();
    }

    /** A signing whose sublease is in the database. */
    private Signed signed(boolean waiver) {
        Signed lease = ASublease.signedEvent(ASublease.START, waiver);
        database.execute(ASublease.row(lease.sublease()));
        return lease;
    }

    private List<String> stored() {
        return Stores.sql(database)
                .list(
                        "select concat_ws(' ', state, warn_on, warn_again_on, due_on) from kernel.deadline",
                        row -> row.getString(1));
    }

    private int differences() {
        int[] found = new int[1];
        run(() -> found[0] = bench.night().differences(ASublease.START).size());
        return found[0];
    }

    private void run(Runnable work) {
        entities.run(manager -> {
            waivers.entities = manager;
            ends.subleases = ASublease.progress(manager);
            work.run();
        });
    }
}
