package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Uppdrag» and «Hembesök»: monthly; the day and the part months are A-22. */
class PaperMonthsTest {

    @ParameterizedTest(name = "that of {0}")
    @Shows({"G-71", "G-96"})
    @CsvSource({
        "2026-11, 2026-12-07",
        "2026-12, 2027-01-11",
        "2027-02, 2027-03-05",
        "2027-04, 2027-05-10",
        "2027-05, 2027-06-07",
    })
    void a_paper_is_due_on_the_fifth_working_day_of_the_next_month(YearMonth month, LocalDate due) {
        assertThat(PaperMonths.dueOn(month)).isEqualTo(due);
        assertThat(PaperMonths.policy(month).watch(month).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest(name = "supported {0}, known through {1}")
    @Shows({"G-71", "G-95"})
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2027-01-01/2028-01-01 | 2027-01-01 | 2027-01
                    2027-01-01/2028-01-01 | 2027-02-01 | 2027-01 2027-02
                    2027-01-01/2028-01-01 | 2026-12-31 |
                    2027-01-17/2028-01-01 | 2027-01-17 | 2027-01
                    2027-01-17/2028-01-01 | 2027-01-16 |
                    2027-01-18/2028-01-01 | 2027-02-01 | 2027-02
                    2027-02-14/2028-01-01 | 2027-02-20 | 2027-02
                    2027-02-15/2028-01-01 | 2027-02-20 |
                    2028-02-15/2029-01-01 | 2028-02-20 | 2028-02
                    2027-01-01/2027-03-15 | 2027-06-01 | 2027-01 2027-02
                    2027-01-01/2027-03-16 | 2027-06-01 | 2027-01 2027-02 2027-03
                    2026-12-17/2027-01-16 | 2027-06-01 | 2026-12 2027-01
                    """)
    void each_month_with_fifteen_days_of_it_asks_for_a_paper(String supported, LocalDate through, String months) {
        String[] range = supported.split("/");
        List<DateRange> days = List.of(new DateRange(LocalDate.parse(range[0]), LocalDate.parse(range[1])));

        assertThat(PaperMonths.asked(days, through).stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(months == null ? "" : months);
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY_FOLLOW_UP, 2026-12 2027-01 2027-02", "CARE_CHECKLIST, 2027-02"})
    void the_follow_up_begins_with_phase_1_and_the_checklist_with_the_move_in(PaperKind kind, String months) {
        List<DateRange> days = AnAssignment.fileInPhase2(AnAssignment.MOVE_IN).daysIn(kind.phases());

        assertThat(PaperMonths.asked(days, LocalDate.of(2027, 2, 28)).stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(months);
    }

    @Test
    void nothing_but_an_assumption_gives_the_day() {
        assertThat(PaperPolicy.HOUSING_FIRST.on(AnAssignment.MOVE_IN).source()).isEqualTo(Source.assumed("A-22"));
    }
}
