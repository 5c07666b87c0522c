package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.deadline.Foreseen.Counts;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.kernel.deadline.SampleKind.derived;

class OutlookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    private final Database database = Database.migrated("kernel");
    private final SampleKind answer = new SampleKind("T-15", false);
    private final SampleKind pair = new SampleKind("T-46", true);
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(DAY), answer, pair);
    private final Outlook outlook = new Outlook();

    OutlookTest() {
        outlook.sql = Stores.sql(database);
    }

    @Test
    void foretells_what_the_night_then_does() {
        expect(answer, "2026-11-16", "2026-11-30");
        expect(answer, "2026-11-01", "2026-11-15");
        expect(answer, "2026-11-20", "2026-11-30");
        expect(pair, "2026-11-15", "2026-11-15");
        expect(pair, "2026-11-14", "2026-11-14");

        assertThat(outlook.of(DAY))
                .containsExactly(
                        new Foreseen("T-15", answer.title(), new Counts(1, 0, 1, 0, 0)),
                        new Foreseen("T-46", pair.title(), new Counts(0, 0, 1, 0, 2)));

        bench.night().sweep(bench.night().dueForSweep(DAY, Night.START, 10), DAY);
        assertThat(outlook.of(DAY)).containsExactly(new Foreseen("T-46", pair.title(), new Counts(0, 0, 0, 0, 2)));
    }

    @Test
    void counts_those_that_are_open_late_and_not_told_of() {
        expect(answer, "2026-11-01", "2026-11-14");
        expect(answer, "2026-11-01", "2026-11-15");
        expect(pair, "2026-11-14", "2026-11-14");

        assertThat(outlook.standing(DAY)).isEqualTo(new DeadlineFigures(3, 2, 1));

        bench.night().sweep(bench.night().dueForSweep(DAY.minusDays(1), Night.START, 10), DAY.minusDays(1));
        assertThat(outlook.standing(DAY)).isEqualTo(new DeadlineFigures(3, 2, 0));
    }

    private void expect(DeadlineKind kind, String warnOn, String dueOn) {
        bench.deadlines()
                .derive(
                        kind,
                        derived(
                                UUID.randomUUID(),
                                new Span(LocalDate.parse(warnOn), Optional.empty(), LocalDate.parse(dueOn))));
    }
}
