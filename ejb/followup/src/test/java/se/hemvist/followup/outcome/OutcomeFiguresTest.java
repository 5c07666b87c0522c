package se.hemvist.followup.outcome;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Sheet;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** K-09, K-10, K-20, K-21 and K-23, counted from facts on a real database. */
class OutcomeFiguresTest {

    private static final Municipality THERE = new Municipality("1480");
    private static final UUID CENTRUM = new UUID(1, 1);
    private static final UUID CASE = new UUID(5, 1);
    private static final YearMonth MONTH = YearMonth.of(2028, 2);
    private static final Database DATABASE = Database.migrated("followup");

    private final Sql sql = Stores.sql(DATABASE);
    private final CountedHomes homes = new CountedHomes();

    @BeforeEach
    void nothing_has_happened() {
        homes.sql = sql;
        DATABASE.execute("truncate followup.home, followup.support_after cascade");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            lives there                         | 2027-02-10 | -          | -                   | retained12.SAME_FLAT
            lived there on the day              | 2027-02-10 | 2028-02-11 | UNPAID_RENT         | retained12.SAME_FLAT
            left on the day                     | 2027-02-10 | 2028-02-10 | UNPAID_RENT         | retained12.LEFT_OTHER
            left by the tenant's own wish       | 2027-02-10 | 2027-09-01 | RESIDENT_WISH       | retained12.LEFT_POSITIVE
            died                                | 2027-02-10 | 2027-09-01 | DECEASED            | retained12.DECEASED
            the last of the month               | 2027-02-28 | -          | -                   | retained12.SAME_FLAT
            moved in two years ago               | 2026-02-28 | -          | -                   | retained24.SAME_FLAT
            """)
    @Shows({"K-21", "G-12", "G-72"})
    void a_participant_is_counted_by_the_home_of_a_year_after_the_first(
            String who, LocalDate in, @Nullable LocalDate left, @Nullable String ground, String measure) {
        home(CASE, "HOUSING_FIRST", in, left, ground);

        assertThat(count(MONTH)).containsEntry(measure, 1L);
        assertThat(retained(MONTH)).hasSize(1);
        assertThat(retained(MONTH.plusMonths(1))).isEmpty();
    }

    @ParameterizedTest(name = "died {0}")
    @CsvSource({"2028-02-10, retained12.DECEASED", "2028-02-11, retained12.SAME_FLAT"})
    @Shows("K-21")
    void whoever_has_died_by_then_is_housed_no_more_though_the_keys_are_not_back(LocalDate died, String measure) {
        home(CASE, "HOUSING_FIRST", LocalDate.of(2027, 2, 10), null, null);
        homes.sql.update("update followup.home set died_on = ?", died);

        assertThat(retained(MONTH)).containsExactly(measure);
    }

    @Test
    @Shows({"K-21", "K-20"})
    void who_has_another_home_by_then_is_counted_once_and_as_housed() {
        home(CASE, "HOUSING_FIRST", LocalDate.of(2027, 2, 10), LocalDate.of(2027, 6, 1), "REPEATED_MISCONDUCT");
        home(CASE, "HOUSING_FIRST", LocalDate.of(2027, 8, 1), null, null);

        assertThat(retained(MONTH)).containsExactly("retained12.OTHER_HOME");
        assertThat(retained(YearMonth.of(2028, 8))).isEmpty();
        assertThat(count(YearMonth.of(2027, 8))).containsEntry("home.again", 1L);
        assertThat(count(YearMonth.of(2027, 6))).containsEntry("home.keysBack", 1L);
    }

    @Test
    @Shows("K-20")
    void notices_and_evictions_are_counted_in_their_months() {
        UUID home = home(CASE, "HOUSING_FIRST", LocalDate.of(2027, 2, 10), LocalDate.of(2028, 2, 3), "UNPAID_RENT");
        sql.update("update followup.home set evicted = true");
        sql.update("insert into followup.home_notice values (?, ?)", home, LocalDate.of(2027, 10, 31));

        assertThat(count(MONTH)).containsEntry("home.evicted", 1L).doesNotContainKeys("home.keysBack", "home.noticed");
        assertThat(count(YearMonth.of(2027, 10))).containsEntry("home.noticed", 1L);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            for disturbance      | TRIAL    | 2028-02-03 | REPEATED_MISCONDUCT | stay.DISTURBANCE
            for the rent         | TRAINING | 2028-02-03 | UNPAID_RENT         | stay.OTHER
            """)
    @Shows("K-10")
    void how_a_stay_ended_is_counted_in_its_month(
            String why, String programme, LocalDate left, String ground, String measure) {
        home(CASE, programme, LocalDate.of(2027, 2, 10), left, ground);

        assertThat(count(MONTH)).containsEntry(measure, 1L);
        assertThat(count(MONTH.plusMonths(1))).doesNotContainKey(measure);
    }

    @Test
    @Shows("K-10")
    void taking_over_the_lease_and_moving_on_are_outcomes_too() {
        UUID owned = home(CASE, "TRIAL", LocalDate.of(2027, 2, 10), null, null);
        sql.update("update followup.home set owned_since = ? where sublease_id = ?", LocalDate.of(2028, 2, 29), owned);
        UUID onward = home(new UUID(5, 2), "TRAINING", LocalDate.of(2027, 2, 10), LocalDate.of(2028, 2, 1), null);
        sql.update("update followup.home set moves_on = true where sublease_id = ?", onward);

        assertThat(count(MONTH)).containsEntry("stay.TAKEN_OVER", 1L).containsEntry("stay.MOVED_ON", 1L);
    }

    @ParameterizedTest(name = "on trial since {0}, prolonged {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-01, -,          -",
                "2026-02-28, -,          trial.OVER_TWO",
                "2025-03-01, -,          trial.OVER_TWO",
                "2025-02-28, -,          trial.OVER_THREE",
                "2025-02-28, 2028-02-29, trial.OVER_THREE_FOR_REASONS",
                "2025-02-28, 2028-03-01, trial.OVER_THREE",
            })
    @Shows({"K-09", "S-24", "S-25"})
    void a_trial_is_over_two_or_three_years_by_the_month_s_end(
            LocalDate since, @Nullable LocalDate prolonged, @Nullable String measure) {
        UUID home = home(CASE, "TRIAL", since, null, null);
        if (prolonged != null) {
            sql.update("insert into followup.trial_prolonged values (?, ?)", home, prolonged);
        }

        assertThat(count(MONTH).keySet().stream().filter(each -> each.startsWith("trial.")))
                .isEqualTo(measure == null ? List.of() : List.of(measure));
    }

    @Test
    @Shows({"K-23", "G-138", "G-142"})
    void support_after_the_transfer_stands_as_it_last_became() {
        support(1, "GOES_ON", LocalDate.of(2027, 9, 1));
        support(2, "GOES_ON", LocalDate.of(2027, 9, 1));
        support(2, "HANDED_OVER", LocalDate.of(2028, 2, 29));
        support(2, "OVER", LocalDate.of(2028, 2, 29));
        support(3, "GOES_ON", LocalDate.of(2027, 9, 1));
        support(3, "OPEN", LocalDate.of(2027, 12, 1));
        support(4, "GOES_ON", LocalDate.of(2027, 9, 1));
        support(4, "OVER", LocalDate.of(2027, 12, 1));

        assertThat(count(MONTH))
                .containsEntry("support.GOES_ON", 1L)
                .containsEntry("support.HANDED_OVER", 1L)
                .containsEntry("support.OPEN", 1L);
        assertThat(count(MONTH.minusMonths(1))).containsEntry("support.GOES_ON", 2L);
    }

    @Test
    @Shows("K-21")
    void the_dead_are_shown_and_counted_in_no_share() {
        Sheet sheet = OutcomeSheets.ALL.stream()
                .filter(each -> each.name().equals("retention12"))
                .findFirst()
                .orElseThrow();
        Sheet.Line line = Sheet.Line.clear(Map.of(
                "retained12.SAME_FLAT", 6L,
                "retained12.OTHER_HOME", 2L,
                "retained12.LEFT_OTHER", 2L,
                "retained12.DECEASED", 5L));

        assertThat(sheet.columns().stream()
                        .map(column -> column.name() + " "
                                + column.of(line).map(Object::toString).orElse("")))
                .containsExactly(
                        "counted 10",
                        "sameFlat 6",
                        "otherHome 2",
                        "leftPositive 0",
                        "leftOther 2",
                        "deceased 5",
                        "sameFlatPercent 60.0",
                        "housedPercent 80.0");
    }

    private UUID home(UUID caseId, String programme, LocalDate in, @Nullable LocalDate left, @Nullable String ground) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into followup.home (sublease_id, case_id, municipality, programme, administration, moved_in_on,"
                        + " trial_since, left_on, ground) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                THERE.code(),
                programme,
                CENTRUM,
                in,
                Optional.of(in).filter(day -> programme.equals("TRIAL")),
                Optional.ofNullable(left),
                Optional.ofNullable(ground));
        return id;
    }

    private void support(int assignment, String kind, LocalDate on) {
        sql.update(
                "insert into followup.support_after values (?, ?, ?, ?, ?)",
                new UUID(7, assignment),
                kind,
                THERE.code(),
                CENTRUM,
                on);
    }

    private List<String> retained(YearMonth month) {
        return count(month).keySet().stream()
                .filter(measure -> measure.startsWith("retained"))
                .toList();
    }

    private Map<String, Long> count(YearMonth month) {
        return homes.count(new Survey(THERE, month, month.atEndOfMonth())).stream()
                .collect(Collectors.toMap(Cell::measure, Cell::count, Long::sum));
    }
}
