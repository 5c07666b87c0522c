package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:45, A-78: what is hired again without a day between is hired in a row. */
@Shows({"C-13", "A-78"})
class InARowTest {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    none before                                 |                                                | 2027-02-01
                    ended on the day before                     | 2025-02-01/2027-01-31                          | 2025-02-01
                    left on the day on which the next one began | 2025-02-01/2027-02-01                          | 2025-02-01
                    went on past it by its notice               | 2025-02-01/2027-03-31                          | 2025-02-01
                    one day between                             | 2025-02-01/2027-01-30                          | 2027-02-01
                    two in a row                                | 2026-02-01/2027-01-31, 2025-02-01/2026-01-31   | 2025-02-01
                    a day between the two before                | 2026-02-01/2027-01-31, 2025-02-01/2026-01-30   | 2026-02-01
                    a day between the last two                  | 2025-02-01/2026-01-31, 2026-02-01/2027-01-30   | 2027-02-01
                    a day that a leap year has                  | 2024-02-29/2024-02-29, 2024-03-01/2027-01-31   | 2024-02-29
                    """)
    void the_first_of_the_leases_in_a_row_counts(String when, String before, LocalDate since) {
        assertThat(LeaseFacts.Days.inARow(START, START, ranges(before))).isEqualTo(since);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nothing of them is kept here                   | 2026-05-01 |                       | 2026-05-01
                    one that is kept goes on into them             | 2026-05-01 | 2025-02-01/2026-04-30 | 2025-02-01
                    one that is kept was over before them          | 2026-05-01 | 2025-02-01/2026-04-29 | 2026-05-01
                    one that is kept lies among them, with breaks  | 2026-05-01 | 2026-06-01/2026-07-31 | 2026-05-01
                    """)
    @Shows("A-81")
    void leases_that_are_not_kept_here_count_from_the_day_that_is_told(
            String when, LocalDate told, String before, LocalDate since) {
        assertThat(LeaseFacts.Days.inARow(START, told, ranges(before))).isEqualTo(since);
    }

    @ParameterizedTest(name = "by the notice until {0}")
    @ValueSource(strings = {"2027-01-15", "2027-01-31", "2027-02-28"})
    void a_lease_lasts_until_both_the_tenant_has_left_and_the_notice_is_over(LocalDate through) {
        LocalDate left = LocalDate.of(2027, 1, 31);
        LocalDate later = through.isAfter(left) ? through : left;

        assertThat(new LeftFlat(left, through).since(START.minusYears(1)))
                .isEqualTo(new DateRange(LocalDate.of(2026, 2, 1), later.plusDays(1)));
    }

    @Test
    void without_a_notice_it_lasts_until_the_tenant_has_left_and_another_day_moves_that() {
        LeftFlat moved = new LeftFlat(LocalDate.of(2027, 1, 31), null).rather(LocalDate.of(2027, 1, 20));

        assertThat(moved.since(LocalDate.of(2026, 2, 1)).end()).isEqualTo("2027-01-21");
    }

    private static List<DateRange> ranges(String before) {
        return Optional.ofNullable(before).stream()
                .flatMap(all -> Stream.of(all.split(", *")))
                .map(range -> range.split("/"))
                .map(days -> DateRange.ofClosed(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .toList();
    }
}
