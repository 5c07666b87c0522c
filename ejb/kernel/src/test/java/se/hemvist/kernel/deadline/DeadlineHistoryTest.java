package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.deadline.DeadlineHistory.Event;
import se.hemvist.kernel.deadline.DeadlineRefusal.UnknownDeadline;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.hemvist.kernel.deadline.SampleKind.derived;
import static se.hemvist.kernel.deadline.SampleKind.span;

class DeadlineHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final UUID REFERRAL = new UUID(1, 1);
    private static final UUID OTHERS = new UUID(9, 1);

    private final Database database = Database.migrated("kernel");
    private final SampleKind answer = new SampleKind("T-15", false);
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(TODAY), answer);
    private final Deadlines deadlines = bench.deadlines();

    @Test
    void tells_all_that_became_of_it_each_with_its_day_and_what_it_was_before() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-18", "2026-11-23")));
        DeadlineBench.said(bench.night(), LocalDate.of(2026, 11, 17));
        deadlines.missed(answer, REFERRAL, "", LocalDate.of(2026, 11, 23));

        DeadlineHistory history = history();

        assertThat(history.what().kind()).isEqualTo("T-15");
        assertThat(history.what().title()).isEqualTo("Förhandsbesked");
        assertThat(history.what().state()).isEqualTo(DeadlineState.MISSED);
        assertThat(history.inCase()).contains(SampleKind.CASE);
        assertThat(history.events())
                .extracting(Event::what, Event::on)
                .containsExactly(
                        tuple("DERIVED", TODAY),
                        tuple("MOVED", TODAY),
                        tuple("WARNED", LocalDate.of(2026, 11, 17)),
                        tuple("MISSED", LocalDate.of(2026, 11, 23)));
        assertThat(history.events().get(1).was())
                .containsAllEntriesOf(Map.of("state", "OPEN", "warnOn", "2026-11-11", "dueOn", "2026-11-16"));
        assertThat(history.events().get(3).was()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of the organisation: {1}")
    @CsvSource({
        "coordinator, true, true",
        "unit-head, true, true",
        "social-worker, true, false",
        "coordinator, false, false",
        "unit-head, false, false"
    })
    void is_read_by_whoever_answers_for_it_or_leads_the_work_there(String role, boolean theirs, boolean may) {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));

        assertThat(history()
                        .relationsOf(Calling.somebody(
                                role, theirs ? SampleKind.ORGANISATION : OTHERS, new Municipality("1480"))))
                .isEqualTo(may ? Set.of(PastDeadline.RESPONSIBLE) : Set.of());
    }

    @Test
    void of_one_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> bench.histories().of(OTHERS)).isInstanceOf(UnknownDeadline.class);
    }

    private DeadlineHistory history() {
        return bench.histories()
                .of(Stores.sql(database)
                        .one("select deadline_id from kernel.deadline", row -> Sql.uuid(row, "deadline_id"))
                        .orElseThrow());
    }
}
