package se.hemvist.followup.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.paper.PaperPolicy.DueDay;
import se.hemvist.followup.paper.PaperPolicy.FewestDays;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.DateRange;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.kernel.proof.CitySettings.GOTEBORG;

/** Göteborgs Stads rutin för Bostad först, «Uppdrag» and «Hembesök»: monthly; the day and the part months are A-22. */
class PaperMonthsTest {

    private final CitySettings city = new CitySettings();
    private final PaperMonths months = city.get(PaperMonths.class);

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
        assertThat(months.dueOn(GOTEBORG, month)).isEqualTo(due);
        assertThat(months.policy(GOTEBORG, month).rule().watch(month).dueOn()).isEqualTo(due);
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
    void each_month_with_fifteen_days_of_it_asks_for_a_paper(String supported, LocalDate through, String expected) {
        String[] range = supported.split("/");
        List<DateRange> days = List.of(new DateRange(LocalDate.parse(range[0]), LocalDate.parse(range[1])));

        assertThat(months.asked(GOTEBORG, days, through).stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY_FOLLOW_UP, 2026-12 2027-01 2027-02", "CARE_CHECKLIST, 2027-02"})
    void the_follow_up_begins_with_phase_1_and_the_checklist_with_the_move_in(PaperKind kind, String expected) {
        List<DateRange> days = AnAssignment.fileInPhase2(AnAssignment.MOVE_IN).daysIn(kind.phases());

        assertThat(months.asked(GOTEBORG, days, LocalDate.of(2027, 2, 28)).stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @Shows({"A-22", "T-22", "T-23"})
    @CsvSource({
        "2027-01, 2027-02-03, 2027-02-05, 2020-05-15",
        "2027-02, 2027-03-08, 2027-03-10, 2027-02-01",
        "2027-05, 2027-06-08, 2027-06-10, 2027-02-01",
    })
    void a_city_sets_the_working_day_from_a_month_on(
            YearMonth month, LocalDate warned, LocalDate due, LocalDate version) {
        city.decides(city.get(DueDay.class), 8, LocalDate.of(2027, 2, 1));

        assertThat(months.policy(GOTEBORG, month).rule().watch(month)).isEqualTo(Span.of(warned, due));
        assertThat(months.policy(GOTEBORG, month).from()).isEqualTo(version);
    }

    @ParameterizedTest(name = "{0} days of it")
    @Shows("A-22")
    @CsvSource({"15, 2027-01", "16, ''", "10, 2027-01"})
    void a_city_sets_how_much_of_a_month_asks_for_a_paper(int fewest, String expected) {
        city.decides(city.get(FewestDays.class), fewest, LocalDate.of(2026, 12, 15));
        List<DateRange> days = List.of(new DateRange(LocalDate.of(2027, 1, 17), LocalDate.of(2027, 2, 1)));

        assertThat(months.asked(GOTEBORG, days, LocalDate.of(2027, 6, 1)).stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(months.fewestDays(GOTEBORG, YearMonth.of(2026, 12))).isEqualTo(15);
    }

    @Test
    @Shows("A-22")
    void nothing_but_an_assumption_gives_the_day() {
        assertThat(PaperPolicy.HOUSING_FIRST.on(AnAssignment.MOVE_IN).source()).isEqualTo(Source.assumed("A-22"));
    }
}
