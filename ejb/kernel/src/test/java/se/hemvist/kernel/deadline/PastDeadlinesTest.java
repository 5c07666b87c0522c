package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.DoneToCome;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.PastDeadlineDecided;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.PastDeadlineWaits;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.UnknownPastDeadline;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.kernel.deadline.SampleKind.derived;
import static se.hemvist.kernel.deadline.SampleKind.span;

/** What was past when it was taken over is neither warned of nor acted on, and waits for somebody to decide. */
class PastDeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 15);
    private static final UUID REVIEW = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Derived PAST = derived(REVIEW, span("2026-06-01", "2026-09-30"));

    private final Database database = Database.migrated("kernel");
    private final SampleKind review = new SampleKind("T-09", false);
    private final SampleKind lapse = new SampleKind("T-28", true);
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(DAY), review, lapse);
    private final Deadlines deadlines = bench.deadlines();
    private final PastDeadlines past = bench.past();
    private final Night night = bench.night();
    private final Sql sql = Stores.sql(database);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            one that was past waits                            | 2026-06-01 |            | 2026-11-14 | 1 |
            one of the day itself does not, and is told at once | 2026-06-01 |            | 2026-11-15 | 0 | WARNED 2026-11-15, ESCALATED 2026-11-15, ESCALATED_AGAIN 2026-11-20
            of its last day alone, whose warnings were past    | 2026-06-01 | 2026-11-01 | 2026-11-20 | 0 | ESCALATED 2026-11-20
            a warning of the day would have been told before   | 2026-11-15 |            | 2026-11-20 | 0 | ESCALATED 2026-11-20
            once more, whose first warning was past            | 2026-06-01 | 2026-11-18 | 2026-11-20 | 0 | WARNED 2026-11-17, ESCALATED 2026-11-20
            as any other, that is to come                      | 2026-11-16 | 2026-11-18 | 2026-11-20 | 0 | WARNED 2026-11-15, WARNED_AGAIN 2026-11-17, ESCALATED 2026-11-20
            """)
    void the_nights_after_a_taking_over_on_the_fifteenth_speak(
            String what, LocalDate warnOn, LocalDate warnAgainOn, LocalDate dueOn, int waiting, String said) {
        deadlines.derive(review, derived(REVIEW, new Span(warnOn, Optional.ofNullable(warnAgainOn), dueOn)));

        assertThat(past.takeOver(SampleKind.CASE, DAY)).isEqualTo(waiting);
        nights();

        assertThat(said()).isEqualTo(said == null ? List.of() : List.of(said.split(", ")));
        assertThat(sql.list("select 1 from kernel.outbox union all select 1 from kernel.digest_line", row -> 1))
                .hasSameSizeAs(said());
        assertThat(waiting()).hasSize(waiting);
        assertThat(deadlines.worklist(query(), Set.of()).items()).hasSize(1 - waiting);
    }

    @Test
    void the_house_does_not_act_on_what_was_past_nor_counts_it_until_it_is_said_to_be_still_to_do() {
        deadlines.derive(lapse, PAST);
        past.takeOver(SampleKind.CASE, DAY);

        assertThat(night.dueToAct(DAY, Night.START, 10)).isEmpty();
        assertThat(night.foresee(DAY)).isEmpty();
        assertThat(night.figures(DAY)).isEqualTo(new DeadlineFigures(0, 0, 0));

        past.stillToDo(past.lock(only()), DAY);

        assertThat(night.dueToAct(DAY, Night.START, 10)).hasSize(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_the_night_does_here_has_been_done_by_nobody_elsewhere() {
        deadlines.derive(lapse, PAST);
        past.takeOver(SampleKind.CASE, DAY);

        assertThatThrownBy(() -> past.doneElsewhere(past.lock(only()), LocalDate.of(2026, 9, 1), DAY))
                .isInstanceOfSatisfying(PastDeadlineRefusal.DoneByTheNight.class, Refusals::demandSaid);
    }

    @Test
    void what_is_still_to_do_is_late_and_escalated_in_the_next_night() {
        takenOver();

        past.stillToDo(past.lock(only()), DAY);
        nights();

        assertThat(said()).containsExactly("ESCALATED 2026-11-15", "ESCALATED_AGAIN 2026-11-20");
        assertThat(deadlines.worklist(query(), Set.of()).items())
                .allSatisfy(view -> assertThat(view.progress().overdue()).isTrue())
                .hasSize(1);
        assertThat(history()).containsExactly("DERIVED", "TAKEN_OVER", "STILL_TO_DO", "ESCALATED", "ESCALATED_AGAIN");
    }

    @Test
    void what_was_done_elsewhere_is_met_though_its_facts_give_it_still() {
        takenOver();

        past.doneElsewhere(past.lock(only()), LocalDate.of(2026, 9, 1), DAY);
        deadlines.derive(review, PAST);
        nights();

        assertThat(states()).containsExactly("MET 2026-09-01");
        assertThat(night.differences(DAY)).isEmpty();
        assertThat(history()).containsExactly("DERIVED", "TAKEN_OVER", "ELSEWHERE");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void facts_that_give_another_day_open_what_was_done_elsewhere_again() {
        takenOver();
        past.doneElsewhere(past.lock(only()), LocalDate.of(2026, 9, 1), DAY);
        Derived again = derived(REVIEW, span("2027-01-01", "2027-03-01"));
        review.facts.put("a", again);

        deadlines.derive(review, again);

        assertThat(states()).containsExactly("OPEN");
        assertThat(night.differences(DAY)).isEmpty();
    }

    @Test
    void what_was_done_elsewhere_and_then_here_is_what_its_facts_say() {
        takenOver();
        past.doneElsewhere(past.lock(only()), LocalDate.of(2026, 9, 1), DAY);
        review.facts.clear();

        deadlines.met(review, REVIEW, "", DAY);

        assertThat(states()).containsExactly("MET 2026-11-15");
        assertThat(night.differences(DAY)).isEmpty();
    }

    @Test
    void each_is_decided_on_once_and_on_no_day_to_come() {
        takenOver();
        UUID id = only();

        assertThatThrownBy(() -> past.doneElsewhere(past.lock(id), DAY.plusDays(1), DAY))
                .isInstanceOf(DoneToCome.class);
        past.stillToDo(past.lock(id), DAY);
        assertThatThrownBy(() -> past.lock(id)).isInstanceOf(UnknownPastDeadline.class);
        assertThatThrownBy(() -> past.lock(UUID.randomUUID())).isInstanceOf(UnknownPastDeadline.class);
    }

    @Test
    void one_that_is_to_come_is_not_decided_on() {
        deadlines.derive(review, derived(REVIEW, span("2027-01-01", "2027-03-01")));
        past.takeOver(SampleKind.CASE, DAY);

        assertThatThrownBy(() -> past.stillToDo(past.lock(only()), DAY)).isInstanceOf(PastDeadlineDecided.class);
        assertThatThrownBy(() -> past.doneElsewhere(past.lock(only()), DAY, DAY))
                .isInstanceOf(PastDeadlineDecided.class);
    }

    @Test
    void what_rests_on_one_that_waits_goes_on_when_it_is_decided_on() {
        past.demandDecided(review, REVIEW);
        takenOver();

        assertThatThrownBy(() -> past.demandDecided(review, REVIEW))
                .isInstanceOfSatisfying(PastDeadlineWaits.class, waits -> {
                    Refusals.demandSaid(waits);
                    assertThat(waits.facts())
                            .containsEntry("deadline", only())
                            .containsEntry("dueOn", LocalDate.of(2026, 9, 30));
                });
        past.demandDecided(lapse, REVIEW);
        past.demandDecided(review, UUID.randomUUID());
        past.stillToDo(past.lock(only()), DAY);
        past.demandDecided(review, REVIEW);
    }

    @Test
    void of_a_case_that_the_reader_may_not_know_nothing_waits() {
        takenOver();

        assertThat(past.waiting(query(), Set.of(SampleKind.CASE)).items()).isEmpty();
    }

    private void takenOver() {
        review.facts.put("a", PAST);
        deadlines.derive(review, PAST);
        past.takeOver(SampleKind.CASE, DAY);
    }

    private void nights() {
        DAY.datesUntil(DAY.plusDays(10)).forEach(day -> night.sweep(night.dueForSweep(day, Night.START, 100), day));
    }

    private UUID only() {
        return sql.one("select deadline_id from kernel.deadline", row -> Sql.uuid(row, "deadline_id"))
                .orElseThrow();
    }

    private List<DeadlineView> waiting() {
        return past.waiting(query(), Set.of()).items();
    }

    private static WorklistQuery query() {
        return new WorklistQuery(
                SampleKind.ORGANISATION, Set.of(SampleKind.ROLE), Optional.empty(), DAY, new PageRequest(1, 10));
    }

    private List<String> said() {
        return sql.list(
                """
                select what || ' ' || on_day from kernel.deadline_event
                where what in ('WARNED', 'WARNED_AGAIN', 'ESCALATED', 'ESCALATED_AGAIN') order by event_id
                """,
                row -> row.getString(1));
    }

    private List<String> history() {
        return sql.list("select what from kernel.deadline_event order by event_id", row -> row.getString(1));
    }

    private List<String> states() {
        return sql.list("select concat_ws(' ', state, settled_on) from kernel.deadline", row -> row.getString(1));
    }
}
