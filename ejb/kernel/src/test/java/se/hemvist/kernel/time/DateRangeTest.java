package se.hemvist.kernel.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DateRangeTest {

    private static final DateRange MARCH = range("2026-03-01/2026-04-01");

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, false",
        "2026-03-01, true",
        "2026-03-31, true",
        "2026-04-01, false",
    })
    void holds_its_start_and_not_its_end(LocalDate day, boolean held) {
        assertThat(MARCH.contains(day)).isEqualTo(held);
    }

    @Test
    void is_written_by_people_with_its_last_day() {
        assertThat(DateRange.ofClosed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                .isEqualTo(MARCH);
    }

    @Test
    void cannot_end_before_it_starts() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(day, day.minusDays(1)));
    }

    @Test
    void is_empty_when_it_ends_where_it_starts() {
        DateRange empty = range("2026-03-05/2026-03-05");

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.days()).isZero();
        assertThat(empty.contains(LocalDate.of(2026, 3, 5))).isFalse();
        assertThat(empty.overlaps(MARCH)).isFalse();
        assertThat(MARCH.overlaps(empty)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "touches before,   2026-02-01/2026-03-01, false",
        "one day in,       2026-02-01/2026-03-02, true",
        "within,           2026-03-10/2026-03-11, true",
        "the same,         2026-03-01/2026-04-01, true",
        "around,           2026-01-01/2027-01-01, true",
        "last day in,      2026-03-31/2026-05-01, true",
        "touches after,    2026-04-01/2026-05-01, false",
    })
    void overlaps_where_a_day_is_part_of_both(String where, String other, boolean overlaps) {
        assertThat(MARCH.overlaps(range(other))).isEqualTo(overlaps);
        assertThat(range(other).overlaps(MARCH)).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-03-01/2026-04-01, 31",
        "2026-03-01, 2026-03-01/2026-04-01, 31",
        "2026-03-31, 2026-03-31/2026-04-01, 1",
        "2026-04-01, 2026-04-01/2026-04-01, 0",
        "2026-06-01, 2026-06-01/2026-06-01, 0",
    })
    void is_cut_off_before_a_day(LocalDate day, String rest, long days) {
        assertThat(MARCH.from(day)).isEqualTo(range(rest));
        assertThat(MARCH.from(day).days()).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            none           |                                             |
            two apart      | 2026-03-05/2026-03-06 2026-03-01/2026-03-04 | 2026-03-01/2026-03-04 2026-03-05/2026-03-06
            two that touch | 2026-03-01/2026-03-04 2026-03-04/2026-03-06 | 2026-03-01/2026-03-06
            overlapping    | 2026-03-03/2026-03-09 2026-03-01/2026-03-04 | 2026-03-01/2026-03-09
            one in another | 2026-03-01/2026-03-09 2026-03-03/2026-03-04 | 2026-03-01/2026-03-09
            """)
    void are_joined_where_they_overlap_or_touch(String when, String ranges, String joined) {
        assertThat(DateRange.disjoint(ranges(ranges))).isEqualTo(ranges(joined));
    }

    private static List<DateRange> ranges(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(DateRangeTest::range).toList();
    }

    private static DateRange range(String text) {
        List<LocalDate> days = Stream.of(text.split("/")).map(LocalDate::parse).toList();
        return new DateRange(days.get(0), days.get(1));
    }
}
