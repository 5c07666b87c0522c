package se.hemvist.kernel.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RefusalTexts;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Forecast.Tally;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Prospect.Whose;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.kernel.setting.Setting.Stand;
import se.hemvist.kernel.setting.SettingRefusal.UnknownMunicipality;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a municipality sets goes before what the house says, from its day on. */
class SettingsTest {

    private static final Municipality HERE = new Municipality("0180");
    private static final Municipality ELSEWHERE = new Municipality("1480");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final SetBy OWNER = new SetBy("regler", TODAY);
    private static final UUID ONE = new UUID(0, 1);
    private static final Adjustable SHARE = new Share();

    private final Database database = Database.migrated("kernel");
    private final Settings settings = SettingsBench.on(Stores.sql(database), SHARE, new Reader());

    @ParameterizedTest
    @CsvSource({"2001-12-31, 25", "2002-01-01, 25", "2026-12-31, 25", "2027-01-01, 30", "2031-01-01, 30"})
    @Shows("S-09")
    void a_value_holds_from_its_first_day_on_whatever_the_house_comes_to_say(LocalDate day, int value) {
        set(30, LocalDate.of(2027, 1, 1), "Styrelsen 2026-11-20 § 4");

        assertThat(settings.on(SHARE, HERE, day).rule()).isEqualTo(value);
    }

    @Test
    void what_one_municipality_sets_leaves_the_others_alone() {
        set(30, TODAY, "Styrelsen 2026-11-20 § 4");

        assertThat(settings.on(SHARE, ELSEWHERE, TODAY).rule()).isEqualTo(25);
    }

    @Test
    void of_two_for_one_day_the_later_set_holds() {
        set(30, TODAY, "Styrelsen 2026-11-20 § 4");
        set(28, TODAY, "Styrelsen 2026-11-24 § 1, rättelse");

        assertThat(settings.on(SHARE, HERE, TODAY).rule()).isEqualTo(28);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    @Shows("S-09")
    void the_list_says_which_decision_a_value_rests_on_and_who_set_it() {
        set(30, LocalDate.of(2027, 1, 1), "Styrelsen 2026-11-20 § 4");

        assertThat(settings.list(HERE)).singleElement().satisfies(setting -> {
            assertThat(setting.versions())
                    .extracting(stand -> stand.version().rule())
                    .containsExactly(25, 30);
            Stand mine = setting.versions().get(1);
            assertThat(mine.version().source()).hasToString("Styrelsen 2026-11-20 § 4");
            assertThat(mine.set()).contains(OWNER);
            assertThat(setting.versions().get(0).set()).isEmpty();
        });
        assertThat(settings.list(ELSEWHERE).get(0).versions())
                .extracting(stand -> stand.version().rule())
                .containsExactly(25, 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void a_value_stays_within_its_bounds(int value) {
        refused(new NewSetting(HERE, "share", value, TODAY, "Beslut"), "out-of-bounds", "value");
    }

    @Test
    void nothing_is_set_for_days_that_have_been() {
        refused(new NewSetting(HERE, "share", 30, TODAY.minusDays(1), "Beslut"), "from-past-day", "validFrom");
    }

    @Test
    void nothing_is_set_without_a_decision() {
        refused(new NewSetting(HERE, "share", 30, TODAY, " "), "decision-missing", "decision");
    }

    @Test
    void what_is_no_setting_is_not_set() {
        refused(new NewSetting(HERE, "other", 30, TODAY, "Beslut"), "unknown-setting", "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0181", "9999"})
    void nothing_is_set_foreseen_or_listed_for_a_municipality_that_is_not_there(String code) {
        Municipality nowhere = new Municipality(code);

        refused(new NewSetting(nowhere, "share", 30, TODAY, "Beslut"), "unknown-municipality", "municipality");
        for (ThrowingCallable asked : List.<ThrowingCallable>of(
                () -> settings.foresee(new Wish(nowhere, "share", 30, TODAY), TODAY), () -> settings.list(nowhere))) {
            assertThatThrownBy(asked)
                    .isInstanceOfSatisfying(UnknownMunicipality.class, refusal -> assertThat(refusal.facts())
                            .containsEntry("served", "0180, 1480"));
        }
    }

    @Test
    void a_portion_reads_all_values_in_one_statement_and_gets_what_it_would_have_got() {
        set(30, LocalDate.of(2027, 1, 1), "Styrelsen 2026-11-20 § 4");
        set(28, LocalDate.of(2027, 1, 1), "Styrelsen 2026-11-24 § 1, rättelse");
        List<LocalDate> days = List.of(TODAY, LocalDate.of(2027, 1, 1), LocalDate.of(2031, 1, 1));
        List<Municipality> cities = List.of(HERE, ELSEWHERE);

        AtomicLong statements = new AtomicLong();
        Settings counted = SettingsBench.on(Stores.sql(database, statements), SHARE);

        List<Version<Integer>> one = asked(counted, cities, days);
        assertThat(statements).hasValue(6);
        List<Version<Integer>> together = counted.atOneTime(() -> asked(counted, cities, days));

        assertThat(statements).hasValue(7);
        assertThat(together).isEqualTo(one);
    }

    @Test
    @Shows("S-09")
    void what_a_value_would_do_is_asked_of_whoever_reads_it_and_nothing_is_written() {
        Forecast forecast = settings.foresee(new Wish(HERE, "share", 30, TODAY), TODAY);

        assertThat(forecast.prospects()).singleElement().satisfies(prospect -> assertThat(prospect.figures())
                .containsExactly(new Figure("share", 25, 30)));
        assertThat(forecast.supposition().before().rule()).isEqualTo(25);
        assertThat(forecast.supposition().isSame()).isFalse();
        assertThat(rows()).isZero();
        assertThat(settings.on(SHARE, HERE, TODAY).rule()).isEqualTo(25);
    }

    @Test
    void the_cases_that_would_be_governed_come_first_and_are_counted_by_who_works_on_them() {
        Forecast forecast = settings.foresee(new Wish(HERE, "share", 30, TODAY), TODAY);

        assertThat(forecast.touched())
                .extracting(touched -> touched.whose().number().value())
                .containsExactly("HV-2026-000002", "HV-2026-000003", "HV-2026-000001");
        assertThat(forecast.tallies())
                .containsExactly(new Tally(ONE, ONE, "OTHERWISE", false, 2), new Tally(ONE, ONE, "OTHERWISE", true, 1));
        assertThat(forecast.leavesOpenCases()).isFalse();
        assertThat(settings.foresee(new Wish(HERE, "share", 25, TODAY), TODAY).leavesOpenCases())
                .isTrue();
    }

    private static List<Version<Integer>> asked(Values values, List<Municipality> cities, List<LocalDate> days) {
        return cities.stream()
                .flatMap(city -> days.stream().map(day -> values.on(SHARE, city, day)))
                .toList();
    }

    @Test
    void what_is_done_by_other_values_gets_them_and_nothing_after_does() {
        Wish wish = new Wish(HERE, "share", 40, TODAY);
        Supposition supposition = new Supposition(wish, SHARE, TODAY, settings);

        int supposed = settings.by(
                supposition.then(), () -> settings.on(SHARE, HERE, TODAY).rule());

        assertThat(supposed).isEqualTo(40);
        assertThat(settings.on(SHARE, HERE, TODAY).rule()).isEqualTo(25);
        assertThatThrownBy(() -> settings.by(supposition.then(), () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(settings.on(SHARE, HERE, TODAY).rule()).isEqualTo(25);
    }

    @ParameterizedTest
    @EnumSource(Reach.class)
    void every_reach_says_why_in_both_languages(Reach reach) {
        assertThat(reach.because(RefusalTexts.SWEDISH)).endsWith(".");
        assertThat(reach.because(RefusalTexts.ENGLISH)).endsWith(".").isNotEqualTo(reach.because(RefusalTexts.SWEDISH));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 25", "2027-01-01, 40", "2027-05-31, 40", "2027-06-01, 30"})
    void a_value_that_is_set_for_a_later_day_would_stay(LocalDate day, int value) {
        set(30, LocalDate.of(2027, 6, 1), "Styrelsen 2026-11-20 § 4");
        Wish wish = new Wish(HERE, "share", 40, LocalDate.of(2027, 1, 1));
        Values then = new Supposition(wish, SHARE, TODAY, settings).then();

        assertThat(then.on(SHARE, HERE, day).rule()).isEqualTo(value);
        assertThat(then.on(SHARE, ELSEWHERE, day).rule()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource({"other, 30, 0, unknown-setting", "share, 101, 0, out-of-bounds", "share, 30, -1, from-past-day"})
    void what_cannot_be_set_is_not_foreseen(String name, int value, int days, String code) {
        assertThatThrownBy(() -> settings.foresee(new Wish(HERE, name, value, TODAY.plusDays(days)), TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(SettingRefusal.class);
    }

    private void refused(NewSetting wanted, String code, String field) {
        assertThatThrownBy(() -> settings.set(wanted, OWNER)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).contains(field);
            Refusals.demandSaid(refusal);
        });
        assertThat(rows()).isZero();
    }

    private void set(int value, LocalDate from, String decision) {
        settings.set(new NewSetting(HERE, "share", value, from, decision), OWNER);
    }

    private long rows() {
        return Stores.sql(database)
                .one("select count(*) from kernel.setting", row -> row.getLong(1))
                .orElseThrow();
    }

    /** What reads the share: three cases come out otherwise, one of which began before. */
    private static final class Reader implements Foresight {

        @Override
        public Set<String> settings() {
            return Set.of("share");
        }

        @Override
        public Prospect foresee(Supposition supposition) {
            long before = supposition.before().rule();
            long after = supposition
                    .then()
                    .on(SHARE, supposition.municipality(), supposition.from())
                    .rule();
            List<Touched> touched =
                    before == after ? List.of() : List.of(touched(1, true), touched(3, false), touched(2, false));
            return new Prospect("Reader", Reach.OPEN, List.of(new Figure("share", before, after)), touched);
        }

        private static Touched touched(int number, boolean kept) {
            Whose whose = new Whose(ONE, new CaseNumber("HV-2026-00000" + number), ONE, ONE);
            return new Touched(whose, "OTHERWISE", "25", "30", kept);
        }
    }

    private static final class Share implements Adjustable {

        @Override
        public String name() {
            return "share";
        }

        @Override
        public String unit() {
            return "percent";
        }

        @Override
        public Effective<Integer> defaults() {
            return Effective.since(LocalDate.of(2002, 1, 1), 25, Source.assumed("A-01"))
                    .andSince(LocalDate.of(2030, 1, 1), 20, Source.assumed("A-01"));
        }

        @Override
        public Bounds bounds() {
            return new Bounds(0, 100);
        }
    }
}
