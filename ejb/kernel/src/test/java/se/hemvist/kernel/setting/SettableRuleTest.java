package se.hemvist.kernel.setting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Setting.SetBy;
import se.hemvist.kernel.setting.SettingRefusal.FromPastDay;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;
import se.hemvist.kernel.time.Receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A number in a dated rule: the house's until a municipality sets another, and set before its first day. */
class SettableRuleTest {

    private static final Municipality HERE = new Municipality("0180");
    private static final Municipality ELSEWHERE = new Municipality("1480");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Database database = Database.migrated("kernel");
    private final AnswerTime time = new AnswerTime();
    private final CutOff cutOff = new CutOff();
    private final Settings settings = SettingsBench.on(Stores.sql(database), time, cutOff);

    SettableRuleTest() {
        time.settings = settings;
        cutOff.settings = settings;
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({
        "2001-12-31, 10 of old, 2002-01-01, A-06, true",
        "2026-12-31, 10 of old, 2002-01-01, A-06, false",
        "2027-01-01, 6 of old, 2027-01-01, Nämnden 7 §, false",
        "2029-12-31, 6 of old, 2027-01-01, Nämnden 7 §, false",
        "2030-01-01, 6 of new, 2030-01-01, A-60, false"
    })
    void the_rule_of_the_day_has_the_number_of_the_day_and_tells_the_later_version(
            LocalDate day, String rule, LocalDate version, String source, boolean assumed) {
        set("answer-working-days", 6, LocalDate.of(2027, 1, 1));

        Version<Answering> governs = time.on(HERE, day);

        assertThat(governs.rule()).hasToString(rule);
        assertThat(governs.from()).isEqualTo(version);
        assertThat(governs.source()).hasToString(source);
        assertThat(governs.assumed()).isEqualTo(assumed);
        assertThat(time.on(ELSEWHERE, day).rule().days()).isNotEqualTo(6);
    }

    @Test
    void its_defaults_are_the_numbers_of_the_house_s_versions() {
        assertThat(time.defaults().versions()).extracting(Version::rule).containsExactly(10, 12);
    }

    @Test
    void what_decides_deadlines_is_set_before_its_first_day_and_foreseen_of_any_day() {
        assertThatThrownBy(() -> set("answer-working-days", 6, TODAY))
                .isInstanceOfSatisfying(FromPastDay.class, refusal -> {
                    assertThat(refusal.facts()).containsEntry("earliest", TODAY.plusDays(1));
                    Refusals.demandSaid(refusal);
                });
        assertThat(settings.foresee(new Wish(HERE, "answer-working-days", 6, TODAY), TODAY)
                        .leavesOpenCases())
                .isTrue();

        set("answer-working-days", 6, TODAY.plusDays(1));

        assertThat(time.on(HERE, TODAY).rule().days()).isEqualTo(10);
        assertThat(time.on(HERE, TODAY.plusDays(1)).rule().days()).isEqualTo(6);
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({
        "2026-11-25T14:59, true, true",
        "2026-11-25T15:00, false, false",
        "2026-11-26T12:59, true, true",
        "2026-11-26T13:00, false, true",
        "2026-11-26T15:00, false, false"
    })
    @Shows("A-05")
    void what_comes_in_is_taken_in_until_the_hour_of_the_municipality(
            LocalDateTime at, boolean here, boolean elsewhere) {
        set("same-day-cut-off-hour", 13, TODAY.plusDays(1));
        cutOff.clock = HouseClocks.at(at);

        assertThat(cutOff.receipt(HERE)).isEqualTo(new Receipt(at.toLocalDate(), here));
        assertThat(cutOff.receipt(ELSEWHERE)).isEqualTo(new Receipt(at.toLocalDate(), elsewhere));
        assertThat(cutOff.receipt()).as("of no municipality").isEqualTo(cutOff.receipt(ELSEWHERE));
    }

    private void set(String name, int value, LocalDate from) {
        settings.set(new NewSetting(HERE, name, value, from, "Nämnden 7 §"), new SetBy("regler", TODAY));
    }

    /** How long an answer may take, by a rule that has been rewritten. */
    private record Answering(int days, String text) {

        @Override
        public String toString() {
            return days + " of " + text;
        }
    }

    private static final class AnswerTime extends SettableRule<Answering> {

        private static final Effective<Answering> HOUSE = Effective.since(
                        LocalDate.of(2002, 1, 1), new Answering(10, "old"), Source.assumed("A-06"))
                .andSince(LocalDate.of(2030, 1, 1), new Answering(12, "new"), Source.assumed("A-60"));

        private AnswerTime() {
            super(
                    workingDays("answer-working-days", "T-01"),
                    HOUSE,
                    Answering::days,
                    (house, days) -> new Answering(days, house.text()));
        }
    }
}
