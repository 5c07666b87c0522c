package se.hemvist.batch.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.report.OwedMonths;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobState;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/** Which months lack their report. The fifth working day of December 2026 is Monday the 7th. */
class MissedMonthsTest {

    private static final Municipality GOTEBORG = new Municipality("1480");

    private final KnownRuns runs = new KnownRuns();
    private final MissedMonths missed = new MissedMonths();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a new house has none                       | 2026-12-08 |         |                               |
            nor has one that has run and done nothing  | 2026-12-08 |         | night 2026-11-26 DONE         |
            the house came to life in this month       | 2026-12-31 | 2026-12 | night 2026-11-30 DONE         |
            the month of its first case is due         | 2026-12-08 | 2026-11 |                               | 2026-11
            not before its papers are due              | 2026-12-07 | 2026-11 |                               |
            its report is made                         | 2026-12-08 | 2026-11 | month 2026-11 DONE            |
            its report failed                          | 2026-12-08 | 2026-11 | month 2026-11 FAILED          | 2026-11
            one between two was never run              | 2026-12-08 | 2026-08 | month 2026-08 DONE, month 2026-10 DONE | 2026-09, 2026-11
            reported by hand before there was any      | 2026-11-08 | 2026-10 | month 2026-09 DONE            | 2026-10
            one year back                              | 2026-02-09 | 2019-05 | month 2025-12 DONE            | 2025-02, 2025-03, 2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09, 2025-10, 2025-11, 2026-01
            """)
    void months_are_missed_once_their_papers_are_due(
            String when, LocalDate today, YearMonth first, String run, String expected) {
        missed.claims = runs;
        missed.owed = new OwedMonths() {
            @Override
            public Map<Municipality, YearMonth> begun() {
                return first == null ? Map.of() : Map.of(GOTEBORG, first);
            }

            @Override
            public LocalDate papersDueOn(Municipality municipality, YearMonth month) {
                return WorkingDays.nthOf(month.plusMonths(1), 5);
            }
        };
        missed.clock = new HouseClock() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
        split(run).stream()
                .map(words -> words.split(" "))
                .forEach(word -> runs.ended(new JobKey(word[0], word[1]), JobState.valueOf(word[2])));

        assertThat(missed.all()).extracting(Object::toString).isEqualTo(split(expected));
    }

    private static List<String> split(String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList();
    }
}
