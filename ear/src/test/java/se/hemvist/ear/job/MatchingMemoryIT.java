package se.hemvist.ear.job;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.ear.house.Installation;
import se.hemvist.ear.house.OwnServers;
import se.hemvist.ear.house.Server;
import se.hemvist.ear.operate.Await;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much the server keeps in its memory while the night matches some cases and ten times as many: what full collections
 * leave that are made all the while. {@code -Dhemvist.memory.cases} and {@code -Dhemvist.match.flats} say how many; only the
 * portion grows with the flats.
 */
@OwnServers
class MatchingMemoryIT {

    private static final int MANY = Integer.getInteger("hemvist.memory.cases", 3_000);
    private static final int FEW = MANY / 10;
    private static final int FLATS = Integer.getInteger("hemvist.match.flats", 50);
    private static final Duration LONGEST_NIGHT = Duration.ofMinutes(15);

    /** What a pair would take, were it kept. */
    private static final double PAIR_MEGABYTES = 240e-6;

    /** A quarter of what the pairs of all the many would take; what a server keeps by chance is less. */
    private static final double BY_CHANCE_MEGABYTES = MANY * FLATS * PAIR_MEGABYTES / 4;

    private static Installation installation;
    private static Server server;
    private static Pairs pairs;
    private LocalDate day = LocalDate.of(2026, 10, 1);

    @BeforeAll
    static void start() throws Exception {
        installation = Installation.of("matching-memory", Workload.ear());
        server = installation.start("n1");
        new Workload(installation.database(), 0, 0, 0).layOut();
        pairs = new Pairs(installation.database());
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    @Shows("S-58")
    void ten_times_the_cases_are_matched_in_the_same_memory(TestReporter reporter) throws Exception {
        try (LiveHeap heap = LiveHeap.of(server)) {
            pairs.layOut(FEW, FLATS);
            night(heap);
            double few = heap.most();
            pairs.layOutCases(FEW + 1, MANY, FLATS);
            night(heap);
            double many = heap.most();

            assertThat(pairs.number("select count(*) from intake.match_verdict"))
                    .isEqualTo((double) MANY * FLATS);
            reporter.publishEntry("flats", String.valueOf(FLATS));
            reporter.publishEntry("live heap", "%.1f MB over %.1f MB, %.2f times".formatted(many, few, many / few));
            assertThat(few).as("seen while it matched").isPositive();
            assertThat(many - few).isLessThan(BY_CHANCE_MEGABYTES);
        }
    }

    /** Runs a night and looks at the memory all the time while it matches. */
    private void night(LiveHeap heap) throws Exception {
        String now = day.toString();
        day = day.plusDays(1);
        assertThat(new Operator(server).night(now)).isEqualTo(202);
        Await.until("the night is over", LONGEST_NIGHT, Duration.ofMillis(100), () -> {
            if (pairs.areMatched()) {
                heap.look();
            }
            return pairs.isOver(now);
        });
    }
}
