package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.DecidedValue;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.SettingsBench;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Wish;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;

/** What another value would do to the deadlines that it decides, each derived by its own kind. */
class DeadlineForesightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final Municipality HERE = new Municipality("1480");
    private static final Municipality ELSEWHERE = new Municipality("0180");

    private final Database database = Database.migrated("kernel");
    private final AtomicLong statements = new AtomicLong();
    private final Sql sql = Stores.sql(database, statements);
    private final HouseClock clock = HouseClocks.on(TODAY);
    private final AnswerTime time = new AnswerTime();
    private final AnswerKind kind = new AnswerKind(time);
    private final DeadlineBench bench = DeadlineBench.on(sql, clock, kind);
    private final Settings settings = bench.settings();
    private final DeadlineForesight foresight = new DeadlineForesight();

    DeadlineForesightTest() {
        SettingsBench.reading(settings, time);
        foresight.kinds = bench.kinds();
        foresight.settings = settings;
        foresight.published = Stores.published(List.of(time));
        foresight.clock = clock;
    }

    @Test
    @Shows("A-06")
    void one_that_has_begun_keeps_its_day_and_is_told_with_the_one_that_it_would_have_had() {
        begun("2026-11-10", HERE);
        begun("2026-11-10", ELSEWHERE);

        Prospect prospect = foresee(4, TODAY.plusDays(1));

        assertThat(foresight.settings()).containsExactly("answer-days");
        assertThat(prospect.reach()).isEqualTo(Reach.NEW_ONLY);
        assertThat(told(prospect)).containsExactly("DUE_EARLIER 2026-11-20 2026-11-14 kept");
        assertThat(prospect.figures())
                .containsExactly(
                        new Figure("days", 10, 4),
                        new Figure("deadlines-that-keep-their-day", 1, 1),
                        new Figure("deadlines-that-move", 0, 0),
                        new Figure("overdue-had-it-held-always", 0, 1));
        assertThat(told(foresee(10, TODAY))).isEmpty();
    }

    @Test
    @Shows("A-06")
    void one_that_begins_once_the_value_governs_moves() {
        begun("2026-11-17", HERE);

        assertThat(told(foresee(12, LocalDate.of(2026, 11, 17)))).containsExactly("DUE_LATER 2026-11-27 2026-11-29");
        assertThat(told(foresee(12, LocalDate.of(2026, 11, 18))))
                .containsExactly("DUE_LATER 2026-11-27 2026-11-29 kept");
    }

    @Test
    void what_is_already_decided_for_the_day_is_what_it_is_compared_with() {
        DecidedValue.enter(database, HERE, time, 6, LocalDate.of(2026, 11, 1));
        begun("2026-11-10", HERE);

        Prospect prospect = foresee(8, TODAY.plusDays(1));

        assertThat(told(prospect)).containsExactly("DUE_LATER 2026-11-16 2026-11-18 kept");
        assertThat(prospect.figures()).contains(new Figure("days", 6, 8));
    }

    @Test
    void of_many_deadlines_it_asks_no_more_than_of_one() {
        begun("2026-11-10", HERE);
        foresee(4, TODAY.plusDays(1));
        long ofOne = statements.getAndSet(0);
        for (int day = 1; day < 10; day++) {
            begun("2026-11-0" + day, HERE);
        }
        foresee(4, TODAY.plusDays(1));

        assertThat(ofOne).isPositive();
        assertThat(statements).hasValue(ofOne);
    }

    @Test
    void the_check_of_all_deadlines_reads_the_settings_once_however_many_there_are() {
        begun("2026-11-10", HERE);
        bench.night().differences(TODAY);
        long ofOne = statements.getAndSet(0);
        for (int day = 1; day < 10; day++) {
            begun("2026-11-0" + day, day % 2 == 0 ? HERE : ELSEWHERE);
        }

        assertThat(bench.night().differences(TODAY)).hasSize(10);
        assertThat(ofOne).isEqualTo(2);
        assertThat(statements).hasValue(ofOne);
    }

    private void begun(String day, Municipality where) {
        kind.begun.add(new Begun(UUID.randomUUID(), LocalDate.parse(day), where));
    }

    private Prospect foresee(int days, LocalDate from) {
        return foresight.foresee(new Supposition(new Wish(HERE, time.name(), days, from), time, TODAY, settings));
    }

    private static List<String> told(Prospect prospect) {
        return prospect.touched().stream().map(DeadlineForesightTest::told).toList();
    }

    private static String told(Touched touched) {
        return "%s %s %s%s".formatted(touched.kind(), touched.before(), touched.after(), touched.kept() ? " kept" : "");
    }

    private record Begun(UUID id, LocalDate on, Municipality where) {}

    /** Gives days by the value of the day on which each began. */
    private static final class AnswerKind implements DeadlineKind {

        private final AnswerTime time;
        private final List<Begun> begun = new ArrayList<>();

        private AnswerKind(AnswerTime time) {
            this.time = time;
        }

        @Override
        public String code() {
            return "T-15";
        }

        @Override
        public String title() {
            return "Förhandsbesked";
        }

        @Override
        public Stream<Derived> recompute(LocalDate through) {
            return begun.stream().map(this::of);
        }

        private Derived of(Begun one) {
            Version<Integer> days = time.on(one.where(), one.on());
            LocalDate due = one.on().plusDays(days.rule());
            return new Derived(
                    new Subject(one.id(), "", SampleKind.CASE, new CaseNumber("HV-2026-000123"), one.where()),
                    new Responsible(SampleKind.ORGANISATION, SampleKind.ROLE),
                    Span.of(due, due),
                    new Why("Answer", days.from(), Map.of()));
        }
    }

    private static final class AnswerTime extends SettableRule<Integer> {

        private AnswerTime() {
            super(
                    new Named("answer-days", "days", new Bounds(1, 60), Set.of("T-15")),
                    Effective.since(LocalDate.of(2002, 1, 1), 10, Source.assumed("A-06")),
                    days -> days,
                    (house, days) -> days);
        }
    }
}
