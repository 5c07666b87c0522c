package se.hemvist.followup.visit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.visit.HomeVisitPolicy.FewestDays;
import se.hemvist.followup.visit.HomeVisitPolicy.WarnBefore;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.DateRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.hemvist.kernel.proof.CitySettings.GOTEBORG;

/** Göteborgs Stads rutin för Bostad först, «Hembesök»: at least once a week; which weeks count is A-27. */
class VisitWeeksTest {

    private final CitySettings city = new CitySettings();
    private final VisitWeeks weeks = city.get(VisitWeeks.class);

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({
        "2026-11-22, 2026-W47, 2026-11-16",
        "2026-11-23, 2026-W48, 2026-11-23",
        "2026-12-28, 2026-W53, 2026-12-28",
        "2027-01-03, 2026-W53, 2026-12-28",
        "2027-01-04, 2027-W01, 2027-01-04",
        "2024-12-30, 2025-W01, 2024-12-30",
        "2022-01-02, 2021-W52, 2021-12-27",
    })
    void weeks_are_numbered_as_in_the_swedish_calendar(LocalDate day, String week, LocalDate monday) {
        assertThat(VisitWeek.of(day)).hasToString(week).isEqualTo(new VisitWeek(monday));
        assertThat(VisitWeek.parse(week)).isEqualTo(new VisitWeek(monday));
    }

    @Test
    void a_week_begins_on_a_monday() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VisitWeek(LocalDate.of(2026, 11, 24)));
    }

    @Test
    @Shows("G-94")
    void the_visit_is_due_on_the_sunday_and_warned_of_on_the_friday() {
        VisitWeek week = VisitWeek.of(LocalDate.of(2027, 2, 3));

        assertThat(weeks.policy(GOTEBORG, week).rule().watch(week))
                .isEqualTo(Span.of(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 7)));
        assertThat(weeks.policy(GOTEBORG, week).source())
                .isEqualTo(Source.goteborg("Hembesök").readAs("A-27"));
    }

    @ParameterizedTest(name = "lived in {0}, known through {1}")
    @Shows({"A-27", "G-94"})
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2027-02-01/2028-02-01                        | 2027-02-01 | 2027-W05
                    2027-02-01/2028-02-01                        | 2027-02-07 | 2027-W05
                    2027-02-01/2028-02-01                        | 2027-02-08 | 2027-W05 2027-W06
                    2027-02-01/2028-02-01                        | 2027-01-31 |
                    2027-02-04/2028-02-01                        | 2027-02-04 | 2027-W05
                    2027-02-04/2028-02-01                        | 2027-02-03 |
                    2027-02-05/2028-02-01                        | 2027-02-10 | 2027-W06
                    2026-12-31/2028-02-01                        | 2027-01-04 | 2026-W53 2027-W01
                    2027-01-01/2028-02-01                        | 2027-01-04 | 2027-W01
                    2027-02-01/2027-02-11                        | 2027-03-01 | 2027-W05
                    2027-02-01/2027-02-12                        | 2027-03-01 | 2027-W05 2027-W06
                    2027-02-01/2027-02-15                        | 2027-03-01 | 2027-W05 2027-W06
                    2027-02-03/2027-02-06                        | 2027-03-01 |
                    2027-02-01/2027-02-03, 2027-02-03/2027-02-15 | 2027-03-01 | 2027-W05 2027-W06
                    2027-02-01/2027-02-03, 2027-02-05/2027-02-15 | 2027-03-01 | 2027-W05 2027-W06
                    """)
    void each_week_with_four_days_of_it_asks_for_a_visit(String lived, LocalDate through, String expected) {
        List<DateRange> phases = Arrays.stream(lived.split(",\\s*"))
                .map(range -> range.split("/"))
                .map(range -> new DateRange(LocalDate.parse(range[0]), LocalDate.parse(range[1])))
                .toList();

        assertThat(weeks.asked(GOTEBORG, phases, through).stream()
                        .map(VisitWeek::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0} days of the week and {1} before the Sunday")
    @Shows({"A-27", "T-21"})
    @CsvSource({
        "4, 2, 2027-W05 2027-W06, 2027-02-12",
        "3, 0, 2027-W04 2027-W05 2027-W06, 2027-02-14",
        "7, 6, 2027-W05 2027-W06, 2027-02-08",
    })
    void a_city_decides_what_a_part_week_is_and_when_it_is_warned(
            int days, int before, String asked, LocalDate warned) {
        city.decides(city.get(FewestDays.class), days, LocalDate.of(2027, 1, 1));
        city.decides(city.get(WarnBefore.class), before, LocalDate.of(2027, 1, 1));

        List<DateRange> lived = List.of(new DateRange(LocalDate.of(2027, 1, 29), LocalDate.of(2028, 1, 1)));

        assertThat(weeks.asked(GOTEBORG, lived, LocalDate.of(2027, 2, 10)).stream()
                        .map(VisitWeek::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(asked);
        VisitWeek week = VisitWeek.of(LocalDate.of(2027, 2, 10));
        assertThat(weeks.policy(GOTEBORG, week).rule().watch(week)).isEqualTo(Span.of(warned, week.sunday()));
        assertThat(weeks.policy(GOTEBORG, week).from()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    @Shows("A-27")
    void a_week_that_began_before_keeps_what_held_on_its_monday() {
        city.decides(city.get(FewestDays.class), 1, LocalDate.of(2027, 2, 9));

        assertThat(weeks.fewestDays(GOTEBORG, LocalDate.of(2027, 2, 8))).isEqualTo(4);
        assertThat(weeks.fewestDays(GOTEBORG, LocalDate.of(2027, 2, 15))).isEqualTo(1);
    }
}
