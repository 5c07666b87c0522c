package se.hemvist.batch.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.HouseClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Which nights are caught up, on 22 November 2026. */
class MissedNightsTest {

    private final KnownRuns runs = new KnownRuns();
    private final MissedNights missed = new MissedNights();

    MissedNightsTest() {
        missed.claims = runs;
        missed.clock = new HouseClock() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 22);
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a new house has only yesterday's     |                                    | 2026-11-21
            nothing is missed                    | 20 DONE, 21 DONE                   |
            last night is to be run              | 19 DONE, 20 DONE                   | 2026-11-21
            three nights without power           | 17 DONE, 18 DONE                   | 2026-11-19, 2026-11-20, 2026-11-21
            one that failed is tried again       | 18 DONE, 19 FAILED, 20 DONE        | 2026-11-19, 2026-11-21
            one between two was never run        | 18 DONE, 20 DONE, 21 DONE          | 2026-11-19
            the first that was run failed        | 19 FAILED, 20 DONE, 21 DONE        | 2026-11-19
            one is running                       | 19 DONE, 20 RUNNING, 21 DONE       | 2026-11-20
            one that was stopped is run on       | 20 DONE, 21 STOPPED                | 2026-11-21
            """)
    @Shows("A-07")
    void missed_nights_are_caught_up_in_their_order(String when, String run, String expected) {
        split(run)
                .forEach(night -> runs.ended(
                        new JobKey("night", "2026-11-" + night.split(" ")[0]), JobState.valueOf(night.split(" ")[1])));

        List<String> caughtUp = new ArrayList<>();
        Optional<LocalDate> next = missed.first();
        while (next.isPresent()) {
            caughtUp.add(next.get().toString());
            next = missed.after(next.get());
        }

        assertThat(caughtUp).isEqualTo(split(expected));
    }

    @Test
    void they_are_looked_for_one_year_back_from_yesterday() {
        runs.ended(new JobKey("night", "2025-11-20"), JobState.DONE);
        assertThat(missed.all()).as("none was run in the year").containsExactly(LocalDate.of(2026, 11, 21));

        runs.ended(new JobKey("night", "2025-11-21"), JobState.DONE);
        assertThat(missed.all())
                .hasSize(365)
                .startsWith(LocalDate.of(2025, 11, 22))
                .endsWith(LocalDate.of(2026, 11, 21));
    }

    private static List<String> split(String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
