package se.hemvist.lease.qualifying;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.CitySettings;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.absence.AwayDays;
import se.hemvist.lease.qualifying.Stretch.Counted;
import se.hemvist.lease.qualifying.TransferPolicy.AbsenceTime;
import se.hemvist.lease.sublease.LeaseFacts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt»: 18 months of good conduct, less longer
 * absences. An absence is written by its first and last day away.
 */
class TransferPolicyTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate FAR_ON = LocalDate.of(2030, 1, 1);

    private final TransferPolicy policy =
            TransferPolicy.of(Programme.HOUSING_FIRST).on(START).rule();

    @ParameterizedTest(name = "{0}")
    @Shows({"G-131", "T-29"})
    @CsvSource({
        "2025-08-31, 0,  2027-02-28",
        "2025-08-31, 40, 2027-04-09",
        "2026-11-30, 0,  2028-05-30",
        "2026-11-30, 40, 2028-07-09",
        "2026-08-29, 0,  2028-02-29",
        "2028-02-29, 0,  2029-08-29"
    })
    void eighteen_months_end_on_the_day_of_the_same_number(LocalDate start, int away, LocalDate day) {
        List<AwayDays> absences =
                away == 0 ? List.of() : List.of(new AwayDays(start.plusDays(9), start.plusDays(8 + away)));

        assertThat(policy.qualifyingDay(start, absences, FAR_ON).day()).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}")
    @Shows({"G-132", "G-133", "A-34", "T-30"})
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            never away                            |                                              | 2026-07-01
            thirty days                           | 2025-06-01/2025-06-30                        | 2026-07-01
            thirty-one days                       | 2025-06-01/2025-07-01                        | 2026-08-01
            twice for thirty days                 | 2025-06-01/2025-06-30, 2025-08-01/2025-08-30 | 2026-07-01
            two that touch, sixteen and fifteen   | 2025-06-01/2025-06-16, 2025-06-17/2025-07-01 | 2026-08-01
            a day at home between them            | 2025-06-01/2025-06-16, 2025-06-18/2025-07-02 | 2026-07-01
            two that overlap count once           | 2025-06-01/2025-07-01, 2025-06-21/2025-07-10 | 2026-08-10
            one within the other counts once      | 2025-06-01/2025-07-10, 2025-06-11/2025-06-20 | 2026-08-10
            in the wrong order                    | 2025-09-01/2025-10-10, 2025-02-01/2025-03-12 | 2026-09-19
            begins the day before the day         | 2026-06-30/2026-08-08                        | 2026-08-10
            begins on the day                     | 2026-07-01/2026-08-09                        | 2026-07-01
            in the days made up                   | 2025-06-01/2025-07-10, 2026-08-05/2026-09-13 | 2026-09-19
            on the moved day                      | 2025-06-01/2025-07-10, 2026-08-10/2026-09-18 | 2026-08-10
            short ones make up no days            | 2025-06-01/2025-06-20, 2026-07-05/2026-08-13 | 2026-07-01
            before the lease, no day of it counts | 2024-11-01/2024-12-31                        | 2026-07-01
            thirty of its days before the lease   | 2024-12-02/2025-01-05                        | 2026-07-01
            thirty-one days of it in the lease    | 2024-12-02/2025-01-31                        | 2026-08-01
            """)
    void a_longer_absence_moves_the_day_by_all_its_days(String when, String away, LocalDate day) {
        assertThat(policy.qualifyingDay(START, absences(away), FAR_ON).day()).isEqualTo(day);
    }

    @ParameterizedTest(name = "away since {0}, asked on {1}")
    @Shows({"G-133", "A-34"})
    @CsvSource({
        "2026-03-01, 2026-02-28, 2026-07-01",
        "2026-03-01, 2026-03-30, 2026-07-01",
        "2026-03-01, 2026-03-31, 2026-08-01",
        "2026-03-01, 2026-04-01, 2026-08-02",
        "2026-06-30, 2026-07-29, 2026-07-01",
        "2026-06-30, 2026-07-30, 2026-08-01",
        "2026-07-01, 2026-12-31, 2026-07-01"
    })
    void an_absence_that_goes_on_counts_by_its_days_so_far(LocalDate since, LocalDate asked, LocalDate day) {
        assertThat(policy.qualifyingDay(START, List.of(AwayDays.since(since)), asked)
                        .day())
                .isEqualTo(day);
    }

    @Test
    @Shows("G-133")
    void the_working_says_of_each_stretch_what_became_of_it() {
        QualifyingDay working = policy.qualifyingDay(
                START,
                absences("2024-11-01/2024-12-31, 2025-02-01/2025-02-10, 2025-06-01/2025-07-10, 2027-01-01/2027-03-01"),
                FAR_ON);

        assertThat(working)
                .isEqualTo(new QualifyingDay(
                        START,
                        LocalDate.of(2026, 7, 1),
                        List.of(
                                stretch("2025-02-01", "2025-02-10", Counted.TOO_SHORT),
                                stretch("2025-06-01", "2025-07-10", Counted.DEDUCTED),
                                stretch("2027-01-01", "2027-03-01", Counted.AFTER_DAY)),
                        LocalDate.of(2026, 8, 10)));
        assertThat(working.deducted()).isEqualTo(40);
    }

    @ParameterizedTest(name = "more than {0} days from {1}")
    @CsvSource({
        "40, 2025-01-01, 2026-07-01",
        "39, 2025-01-01, 2026-08-10",
        "40, 2025-01-02, 2026-08-10",
        "60, 2024-12-31, 2026-07-01",
    })
    @Shows({"A-34", "T-30"})
    void a_city_deducts_absences_that_are_longer_than_it_has_set_by_the_first_day(
            int days, LocalDate from, LocalDate qualifies) {
        CitySettings city = new CitySettings();
        city.decides(city.get(AbsenceTime.class), days, from);
        QualifyingRules rules = city.get(QualifyingRules.class);
        Version<TransferPolicy> set = rules.governing(Programme.HOUSING_FIRST, CitySettings.GOTEBORG, START);
        List<AwayDays> forty = absences("2025-06-01/2025-07-10");

        assertThat(set.rule().qualifyingDay(START, forty, FAR_ON).day()).isEqualTo(qualifies);
        assertThat(rules.governing(Programme.TRIAL, CitySettings.GOTEBORG, START)
                        .rule()
                        .absenceOver())
                .isEmpty();
    }

    @Test
    @Shows({"S-24", "S-26"})
    void a_trial_is_tried_for_a_year_and_no_absence_is_deducted() {
        Version<TransferPolicy> trial = TransferPolicy.of(Programme.TRIAL).on(START);

        QualifyingDay working = trial.rule().qualifyingDay(START, absences("2025-02-01/2025-06-01"), FAR_ON);

        assertThat(working.day()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(working.stretches()).extracting(Stretch::counted).containsExactly(Counted.NOT_IN_PROGRAMME);
        assertThat(trial.source()).isEqualTo(Source.stockholm("Försökslägenhet").readAs("A-03"));
    }

    @Test
    @Shows({"G-80", "A-33", "A-59"})
    void it_counts_from_the_move_in_if_that_is_later_and_says_by_which_rule() {
        LocalDate movedIn = LocalDate.of(2025, 1, 9);

        Forecast later = forecast(Optional.of(movedIn));
        Forecast before = forecast(Optional.empty());

        assertThat(later.qualifies().day()).isEqualTo(LocalDate.of(2026, 7, 9));
        assertThat(later.since()).isEqualTo(Forecast.Since.MOVE_IN);
        assertThat(forecast(Optional.of(START)).since()).isEqualTo(Forecast.Since.LEASE_START);
        assertThat(before.qualifies().day()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(later.rule().source())
                .isEqualTo(Source.goteborg("Överlåtelse av hyreskontrakt")
                        .readAs("A-33")
                        .readAs("A-34")
                        .readAs("A-59")
                        .toString());
        assertThat(later.rule().goodConduct()).hasToString("P18M");
        assertThat(later.rule().from()).isEqualTo(LocalDate.of(2020, 5, 15));
    }

    @Test
    @Shows("T-29")
    void it_is_warned_of_sixty_days_before() {
        assertThat(policy.watch(LocalDate.of(2026, 7, 1)))
                .isEqualTo(Span.of(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 7, 1)));
    }

    private static Forecast forecast(Optional<LocalDate> movedIn) {
        return Forecast.of(
                TransferPolicy.of(Programme.HOUSING_FIRST).on(START),
                new LeaseFacts.Days(START, START, START, movedIn, Optional.empty()),
                List.of(),
                FAR_ON);
    }

    private static Stretch stretch(String first, String last, Counted counted) {
        return new Stretch(DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last)), counted);
    }

    private static List<AwayDays> absences(String written) {
        return Optional.ofNullable(written)
                .map(text -> Arrays.stream(text.split(", ", -1))
                        .map(range -> range.split("/", -1))
                        .map(days -> new AwayDays(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                        .toList())
                .orElse(List.of());
    }
}
