package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.outbox.InCharge.Reached;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.DecidedValue;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.kernel.deadline.SampleKind.derived;
import static se.hemvist.kernel.deadline.SampleKind.span;

class NightTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final LocalDate LONG_BEFORE = LocalDate.of(2026, 9, 1);
    private static final UUID REFERRAL = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final Database database = Database.migrated("kernel");
    private final SampleKind answer = new SampleKind("T-15", false);
    private final SampleKind pair = new SampleKind("T-46", true);
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(LONG_BEFORE), answer, pair);
    private final Deadlines deadlines = bench.deadlines();
    private final Night night = bench.night();
    private final Sql sql = Stores.sql(database);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            nothing two days before its warning day | 2026-11-17 |            | 2026-11-30 |
            warned on the eve of its warning day    | 2026-11-16 |            | 2026-11-30 | WARNED
            warned late, if the day was missed      | 2026-11-10 |            | 2026-11-30 | WARNED
            once, if both warning days have passed  | 2026-11-10 | 2026-11-16 | 2026-11-30 | WARNED
            warned, not escalated, on the last eve  | 2026-11-16 |            | 2026-11-16 | WARNED
            escalated on its last day               | 2026-11-10 |            | 2026-11-15 | ESCALATED
            escalated only, if found too late       | 2026-10-01 | 2026-10-08 | 2026-10-15 | ESCALATED
            """)
    void the_night_of_the_fifteenth_finds_one_not_seen_before(
            String what, LocalDate warnOn, LocalDate warnAgainOn, LocalDate dueOn, String said) {
        deadlines.derive(answer, derived(REFERRAL, new Span(warnOn, Optional.ofNullable(warnAgainOn), dueOn)));

        sweep(DAY);

        assertThat(said()).isEqualTo(said == null ? List.of() : List.of(said + " 2026-11-15"));
    }

    @Test
    void every_night_of_a_month_says_each_thing_once_and_on_its_day() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-10", "2026-11-17", "2026-11-20")));

        LocalDate.of(2026, 11, 1).datesUntil(LocalDate.of(2026, 12, 1)).forEach(day -> {
            sweep(day);
            sweep(day);
        });

        assertThat(said())
                .containsExactly(
                        "WARNED 2026-11-09",
                        "WARNED_AGAIN 2026-11-16",
                        "ESCALATED 2026-11-20",
                        "ESCALATED_AGAIN 2026-11-27");
    }

    @ParameterizedTest(name = "after {0} working days")
    @CsvSource({"5, 2026-11-27", "1, 2026-11-23", "10, 2026-12-04"})
    @Shows("A-79")
    void what_is_still_late_is_told_once_more_and_to_the_organisation_itself(int days, LocalDate again) {
        DecidedValue.enter(database, new Municipality("1480"), new EscalationTime(), days, LONG_BEFORE);
        UUID officer = new UUID(8, 8);
        Night reaching = DeadlineBench.on(database, HouseClocks.on(LONG_BEFORE), answer)
                .reaching(places -> places.stream()
                        .map(place -> new Reached(place, officer))
                        .toList())
                .night();
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-10", "2026-11-20")));

        LocalDate.of(2026, 11, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(day -> reaching.sweep(reaching.dueForSweep(day, Night.START, 10), day));

        assertThat(said()).containsExactly("WARNED 2026-11-09", "ESCALATED 2026-11-20", "ESCALATED_AGAIN " + again);
        assertThat(sql.list(
                        "select what || ' ' || (addressee = ?) from kernel.digest_line order by night",
                        row -> row.getString(1),
                        officer))
                .containsExactly("WARNED true", "ESCALATED true", "ESCALATED_AGAIN false");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            met in between                     | met   | 2026-11-20 |
            given another day                  | moved | 2026-11-30 | ESCALATED 2026-11-30, ESCALATED_AGAIN 2026-12-07
            opened again, of the same last day | again | 2026-11-20 | ESCALATED_AGAIN 2026-11-27
            """)
    @Shows("A-79")
    void of_what_is_told_a_second_time_it_is_still_the_same_day_that_was_missed(
            String what, String how, LocalDate dueOn, String after) {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-10", "2026-11-20")));
        sweep(LocalDate.of(2026, 11, 20));

        if (!how.equals("moved")) {
            deadlines.met(answer, REFERRAL, "", LocalDate.of(2026, 11, 23));
        }
        if (!how.equals("met")) {
            deadlines.derive(answer, derived(REFERRAL, Span.of(LocalDate.of(2026, 11, 10), dueOn)));
        }
        LocalDate.of(2026, 11, 23).datesUntil(LocalDate.of(2027, 1, 1)).forEach(this::sweep);

        assertThat(said())
                .filteredOn(said -> said.startsWith("ESCALATED"))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("ESCALATED 2026-11-20"),
                                Optional.ofNullable(after).stream().flatMap(all -> Stream.of(all.split(", "))))
                        .toList());
    }

    @Test
    void nights_that_were_missed_are_caught_up_in_their_order() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-10", "2026-11-20")));

        LocalDate.of(2026, 11, 8).datesUntil(LocalDate.of(2026, 11, 22)).forEach(this::sweep);

        assertThat(said()).containsExactly("WARNED 2026-11-09", "ESCALATED 2026-11-20");
    }

    @Test
    void a_deadline_that_moves_is_spoken_of_anew() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-10", "2026-11-15")));
        sweep(DAY);
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-20", "2026-11-25")));

        sweep(LocalDate.of(2026, 11, 19));
        sweep(LocalDate.of(2026, 11, 25));

        assertThat(said()).containsExactly("ESCALATED 2026-11-15", "WARNED 2026-11-19", "ESCALATED 2026-11-25");
    }

    @Test
    void what_is_met_or_cancelled_is_passed_over() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-10", "2026-11-15")));
        List<UUID> ids = night.dueForSweep(DAY, Night.START, 10);
        deadlines.met(answer, REFERRAL, "", DAY);

        assertThat(night.sweep(ids, DAY)).isEqualTo(SweepResult.NOTHING);
        assertThat(night.dueForSweep(DAY, Night.START, 10)).isEmpty();
    }

    @Test
    void the_ids_come_in_chunks_without_gap_or_repetition() {
        deriveSome(25);

        List<UUID> all = new ArrayList<>();
        List<UUID> chunk = night.dueForSweep(DAY, Night.START, 10);
        while (!chunk.isEmpty()) {
            all.addAll(chunk);
            chunk = night.dueForSweep(DAY, chunk.get(chunk.size() - 1), 10);
        }

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(night.sweep(all, DAY)).isEqualTo(new SweepResult(0, 0, 25, 0));
    }

    @Test
    void what_is_to_be_opened_comes_kind_by_kind_and_in_portions_without_gap_or_repetition() {
        for (int i = 0; i < 5; i++) {
            answer.periods.put(DAY.minusDays(i), derived(UUID.randomUUID(), span("2026-11-20", "2026-11-25")));
        }
        answer.periods.put(DAY.plusDays(1), derived(UUID.randomUUID(), span("2026-11-20", "2026-11-25")));
        pair.periods.put(DAY, derived(REFERRAL, span("2026-11-20", "2026-11-25")));

        List<Unopened> all = new ArrayList<>();
        List<Unopened> portion = night.toOpen(DAY, Unopened.START, 2);
        while (!portion.isEmpty()) {
            all.addAll(portion);
            portion = night.toOpen(DAY, portion.get(portion.size() - 1), 2);
        }
        night.open(DAY);

        assertThat(all).hasSize(6).doesNotHaveDuplicates().isSorted();
        assertThat(all.get(5)).isEqualTo(new Unopened("T-46", REFERRAL));
        assertThat(answer.opened).containsExactlyInAnyOrderElementsOf(answer.toOpen(DAY));
        assertThat(pair.opened).containsExactly(REFERRAL);
    }

    @Test
    void two_sweepers_of_the_same_deadlines_say_each_thing_once() throws Exception {
        deriveSome(200);
        List<UUID> ids = night.dueForSweep(DAY, Night.START, 1000);
        ExecutorService sweepers = Executors.newFixedThreadPool(4);
        Callable<SweepResult> sweeper = () -> database.inTransaction(() -> night.sweep(ids, DAY));

        SweepResult sum = SweepResult.NOTHING;
        for (Future<SweepResult> result : sweepers.invokeAll(List.of(sweeper, sweeper, sweeper, sweeper))) {
            sum = sum.plus(result.get());
        }
        sweepers.shutdown();

        assertThat(sum).isEqualTo(new SweepResult(0, 0, 200, 0));
        assertThat(said()).hasSize(200);
        assertThat(sql.list("select 1 from kernel.digest_line", row -> 1)).hasSize(200);
    }

    @Test
    void a_sweep_that_is_rolled_back_leaves_nothing() {
        deriveSome(3);
        List<UUID> ids = night.dueForSweep(DAY, Night.START, 10);

        try {
            database.inTransaction(() -> {
                night.sweep(ids, DAY);
                throw new UnsupportedOperationException();
            });
        } catch (UnsupportedOperationException expected) {
            assertThat(said()).isEmpty();
        }

        assertThat(night.sweep(ids, DAY).escalated()).isEqualTo(3);
    }

    @Test
    void the_house_acts_on_the_last_day_and_escalates_only_what_is_left_over() {
        deadlines.derive(pair, derived(REFERRAL, span("2026-11-13", "2026-11-15")));

        assertThat(night.dueToAct(DAY.minusDays(1), Night.START, 10)).isEmpty();
        sweep(DAY);
        List<ActDue> due = night.dueToAct(DAY, Night.START, 10);
        due.forEach(each -> night.act(each, DAY));

        assertThat(pair.acted).containsExactly(REFERRAL + " on 2026-11-15");
        assertThat(said()).isEmpty();

        sweep(DAY.plusDays(1));

        assertThat(said()).containsExactly("ESCALATED 2026-11-16");
    }

    @Test
    void the_house_does_not_act_on_what_was_settled_in_between() {
        deadlines.derive(pair, derived(REFERRAL, span("2026-11-13", "2026-11-15")));
        List<ActDue> due = night.dueToAct(DAY, Night.START, 10);
        deadlines.met(pair, REFERRAL, "", DAY);

        due.forEach(each -> night.act(each, DAY));

        assertThat(pair.acted).isEmpty();
    }

    @Test
    void nor_on_what_was_settled_by_whoever_had_its_subject_in_hand_when_the_night_came_to_it() {
        deadlines.derive(pair, derived(REFERRAL, span("2026-11-13", "2026-11-15")));
        List<ActDue> due = night.dueToAct(DAY, Night.START, 10);
        pair.meanwhile.add(() -> deadlines.met(pair, REFERRAL, "", DAY));

        due.forEach(each -> night.act(each, DAY));

        assertThat(pair.acted).isEmpty();
    }

    private void sweep(LocalDate day) {
        night.sweep(night.dueForSweep(day, Night.START, 1000), day);
    }

    private void deriveSome(int number) {
        database.inTransaction(() -> IntStream.rangeClosed(1, number)
                .forEach(i -> deadlines.derive(answer, derived(new UUID(1, i), span("2026-11-10", "2026-11-15")))));
    }

    private List<String> said() {
        return sql.list(
                "select what || ' ' || on_day from kernel.deadline_event where what <> all (?::text[]) order by event_id",
                row -> row.getString(1),
                List.of("DERIVED", "MOVED", "MET", "REOPENED"));
    }
}
