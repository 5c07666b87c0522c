package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Stores;
import se.hemvist.kernel.time.HouseClocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.hemvist.kernel.deadline.DeadlineState.OPEN;
import static se.hemvist.kernel.deadline.SampleKind.derived;
import static se.hemvist.kernel.deadline.SampleKind.span;

class DeadlinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final UUID REFERRAL = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final Database database = Database.migrated("kernel");
    private final SampleKind answer = new SampleKind("T-15", false);
    private final SampleKind meeting = new SampleKind("T-17", false);
    private final DeadlineBench bench = DeadlineBench.on(database, HouseClocks.on(TODAY), answer, meeting);
    private final Deadlines deadlines = bench.deadlines();
    private final Sql sql = Stores.sql(database);

    @BeforeEach
    void the_kinds_are_known() {
        bench.kinds().store();
    }

    @Test
    void a_derived_deadline_stands_on_the_list_with_its_reason() {
        Derived derived = derived(REFERRAL, span("2026-11-11", "2026-11-16"));

        deadlines.derive(answer, derived);

        assertThat(list(TODAY).items()).singleElement().satisfies(view -> {
            assertThat(view.kind()).isEqualTo("T-15");
            assertThat(view.title()).isEqualTo("Förhandsbesked");
            assertThat(view.derived()).isEqualTo(derived);
            assertThat(view.progress().overdue()).isFalse();
        });
        assertThat(history()).containsExactly("DERIVED 2026-11-02");
    }

    @Test
    void derived_again_from_the_same_facts_it_stays_as_it_is() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));

        assertThat(history()).containsExactly("DERIVED 2026-11-02");
    }

    @Test
    void of_all_that_a_subject_owes_only_what_is_new_moved_or_settled_too_soon_is_changed() {
        deadlines.derive(answer, of("2026-W40", "2026-10-04"));
        deadlines.derive(answer, of("2026-W41", "2026-10-11"));
        deadlines.derive(answer, of("2026-W42", "2026-10-18"));
        deadlines.derive(meeting, of("2026-W43", "2026-10-25"));
        deadlines.met(answer, REFERRAL, "2026-W42", TODAY);

        deadlines.deriveAll(
                answer,
                REFERRAL,
                Stream.of(
                        of("2026-W40", "2026-10-04"),
                        of("2026-W41", "2026-10-12"),
                        of("2026-W42", "2026-10-18"),
                        of("2026-W43", "2026-10-25")));

        assertThat(sql.list(
                        "select what || ' ' || kind || ' ' || occasion from kernel.deadline_event"
                                + " join kernel.deadline using (deadline_id) order by event_id offset 5",
                        row -> row.getString(1)))
                .containsExactly("MOVED T-15 2026-W41", "REOPENED T-15 2026-W42", "DERIVED T-15 2026-W43");
    }

    private static Derived of(String week, String dueOn) {
        return derived(REFERRAL, week, span("2026-10-01", dueOn));
    }

    @Test
    void derived_from_other_facts_it_moves_and_keeps_what_it_was() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-18", "2026-11-23")));

        assertThat(list(TODAY).items())
                .singleElement()
                .satisfies(view -> assertThat(view.derived().span().dueOn()).isEqualTo("2026-11-23"));
        assertThat(history()).containsExactly("DERIVED 2026-11-02", "MOVED 2026-11-02");
        assertThat(sql.list(
                        "select was ->> 'dueOn' from kernel.deadline_event order by event_id",
                        row -> Optional.ofNullable(row.getString(1))))
                .containsExactly(Optional.empty(), Optional.of("2026-11-16"));
    }

    @Test
    void another_responsible_organisation_is_a_revision() {
        Derived before = derived(REFERRAL, span("2026-11-11", "2026-11-16"));
        deadlines.derive(answer, before);
        deadlines.derive(
                answer,
                new Derived(before.subject(), new Responsible(OTHER, SampleKind.ROLE), before.span(), before.why()));

        assertThat(history()).containsExactly("DERIVED 2026-11-02", "REVISED 2026-11-02");
        assertThat(list(TODAY).items()).isEmpty();
    }

    @Test
    void one_that_is_met_leaves_the_list() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));

        deadlines.met(answer, REFERRAL, "", LocalDate.of(2026, 11, 9));
        deadlines.met(answer, REFERRAL, "", LocalDate.of(2026, 11, 10));

        assertThat(list(TODAY).items()).isEmpty();
        assertThat(history()).containsExactly("DERIVED 2026-11-02", "MET 2026-11-09");
    }

    @Test
    void what_is_open_of_some_kinds_is_told_with_its_day_by_that_day_to_whom_it_is_up_to() {
        Derived first = derived(REFERRAL, span("2026-11-11", "2026-11-16"));
        UUID office = first.responsible().organisation();
        deadlines.derive(answer, first);
        deadlines.derive(meeting, derived(OTHER, span("2026-11-11", "2026-11-23")));

        assertThat(deadlines.due(Set.of(answer, meeting), office, LocalDate.of(2026, 11, 23)))
                .isEqualTo(Map.of(REFERRAL, LocalDate.of(2026, 11, 16), OTHER, LocalDate.of(2026, 11, 23)));
        assertThat(deadlines.due(Set.of(answer, meeting), office, LocalDate.of(2026, 11, 22)))
                .containsOnlyKeys(REFERRAL);
        assertThat(deadlines.due(Set.of(meeting), office, LocalDate.of(2026, 11, 22)))
                .isEmpty();
        assertThat(deadlines.due(Set.of(answer), OTHER, LocalDate.of(2026, 11, 23)))
                .isEmpty();
        deadlines.met(answer, REFERRAL, "", LocalDate.of(2026, 11, 9));
        assertThat(deadlines.due(Set.of(answer), office, LocalDate.of(2026, 11, 23)))
                .isEmpty();
    }

    @Test
    void one_that_was_met_by_mistake_opens_again() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));
        deadlines.met(answer, REFERRAL, "", LocalDate.of(2026, 11, 9));

        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));

        assertThat(list(TODAY).items()).hasSize(1);
        assertThat(history()).endsWith("REOPENED 2026-11-02");
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineState.class,
            names = {"MET", "CANCELLED", "MISSED"})
    void whatever_became_of_it_is_a_fact_with_its_day_until_it_opens_again(DeadlineState became) {
        LocalDate day = LocalDate.of(2026, 11, 16);
        Derived derived = derived(REFERRAL, span("2026-11-11", "2026-11-16"));
        deadlines.derive(answer, derived);

        settle(became, day);
        Stream.of(DeadlineState.values())
                .filter(other -> other != OPEN)
                .forEach(other -> settle(other, day.plusDays(1)));

        assertThat(list(day).items()).isEmpty();
        assertThat(stored()).containsExactly(became + " 2026-11-16");
        assertThat(bench.night().differences(day)).isEmpty();
        deadlines.derive(answer, derived);
        assertThat(stored()).containsExactly("OPEN");
        assertThat(history()).containsExactly("DERIVED 2026-11-02", became + " 2026-11-16", "REOPENED 2026-11-02");
        assertThat(sql.list(
                        "select was ->> 'state' from kernel.deadline_event where what = 'REOPENED'",
                        row -> row.getString(1)))
                .containsExactly(became.name());
    }

    private void settle(DeadlineState became, LocalDate on) {
        switch (became) {
            case OPEN -> throw new IllegalArgumentException("Nothing becomes of one that is open");
            case MET -> deadlines.met(answer, REFERRAL, "", on);
            case CANCELLED -> deadlines.cancel(answer, REFERRAL, "", on);
            case MISSED -> deadlines.missed(answer, REFERRAL, "", on);
        }
    }

    private List<String> stored() {
        return sql.list("select concat_ws(' ', state, settled_on) from kernel.deadline", row -> row.getString(1));
    }

    @Test
    void occasions_of_one_thing_are_told_apart() {
        deadlines.derive(answer, derived(REFERRAL, "2026-W45", span("2026-11-08", "2026-11-08")));
        deadlines.derive(answer, derived(REFERRAL, "2026-W46", span("2026-11-15", "2026-11-15")));

        deadlines.met(answer, REFERRAL, "2026-W45", TODAY);

        assertThat(list(TODAY).items()).singleElement().satisfies(view -> assertThat(
                        view.derived().subject().occasion())
                .isEqualTo("2026-W46"));
    }

    @Test
    void a_thing_that_ends_cancels_all_its_deadlines_and_no_others() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));
        deadlines.derive(meeting, derived(REFERRAL, "first", span("2026-11-11", "2026-11-16")));
        deadlines.derive(answer, derived(OTHER, span("2026-11-11", "2026-11-16")));

        deadlines.cancelAll(REFERRAL, TODAY);

        assertThat(list(TODAY).items())
                .singleElement()
                .satisfies(view -> assertThat(view.derived().subject().id()).isEqualTo(OTHER));
        assertThat(history()).filteredOn("CANCELLED 2026-11-02"::equals).hasSize(2);
    }

    @Test
    void the_list_begins_with_what_is_overdue() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));
        deadlines.derive(answer, derived(OTHER, span("2026-10-26", "2026-11-02")));

        assertThat(list(LocalDate.of(2026, 11, 3)).items())
                .extracting(view -> view.derived().subject().id(), view -> view.progress()
                        .overdue())
                .containsExactly(tuple(OTHER, true), tuple(REFERRAL, false));
    }

    @Test
    void the_list_can_be_narrowed_to_a_role_and_a_case() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-11", "2026-11-16")));

        assertThat(narrowed(Set.of(SampleKind.ROLE), Optional.of(SampleKind.CASE))
                        .total())
                .isEqualTo(1);
        assertThat(narrowed(Set.of(new Role("unit-head")), Optional.empty()).total())
                .isZero();
        assertThat(narrowed(Set.of(), Optional.of(OTHER)).total()).isZero();
    }

    @Test
    void a_kind_that_nobody_has_stored_comes_with_its_first_deadline() {
        deadlines.derive(new SampleKind("T-99", true), derived(REFERRAL, span("2026-11-11", "2026-11-16")));

        assertThat(list(TODAY).items()).extracting(DeadlineView::kind).containsExactly("T-99");
    }

    @Test
    void two_kinds_of_one_code_are_a_bug() {
        DeadlineKinds kinds = DeadlineBench.on(
                        database, HouseClocks.on(TODAY), new SampleKind("T-15", false), new SampleKind("T-15", false))
                .kinds();

        assertThatThrownBy(kinds::store)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("T-15");
    }

    @Test
    void a_deadline_is_not_warned_of_after_its_last_day() {
        assertThatThrownBy(() -> span("2026-11-17", "2026-11-16")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> span("2026-11-11", "2026-11-10", "2026-11-16"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_stored_is_held_against_the_facts() {
        UUID stale = UUID.fromString("00000000-0000-4000-8000-000000000003");
        UUID same = UUID.fromString("00000000-0000-4000-8000-000000000004");
        answer.facts.putAll(Map.of(
                "missing", derived(REFERRAL, span("2026-11-11", "2026-11-16")),
                "stale", derived(stale, span("2026-11-11", "2026-11-16")),
                "same", derived(same, span("2026-11-11", "2026-11-16"))));
        deadlines.derive(answer, derived(OTHER, span("2026-11-11", "2026-11-16")));
        deadlines.derive(answer, derived(stale, span("2026-11-11", "2026-11-17")));
        deadlines.derive(answer, derived(same, span("2026-11-11", "2026-11-16")));

        assertThat(bench.night().differences(TODAY))
                .containsExactlyInAnyOrder(
                        new Difference("T-15", REFERRAL, "", Difference.Fault.MISSING),
                        new Difference("T-15", OTHER, "", Difference.Fault.SURPLUS),
                        new Difference("T-15", stale, "", Difference.Fault.DIFFERENT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a week of that night, stored                | 2026-10-19 | 2026-10-25 |
            a week of that night, not stored            | 2026-10-19 |            | MISSING
            a week begun since, stored                  | 2026-10-26 | 2026-11-01 |
            a week begun since, not yet stored          | 2026-10-26 |            |
            a week begun since, not what it should be   | 2026-10-26 | 2026-10-31 | DIFFERENT
            a week that begins today, stored            | 2026-11-02 | 2026-11-08 |
            a week that has not begun, stored           | 2026-11-03 | 2026-11-09 | SURPLUS
            """)
    void a_night_caught_up_bears_with_what_was_opened_since(
            String what, LocalDate begins, LocalDate stored, Difference.@Nullable Fault fault) {
        answer.periods.put(begins, derived(REFERRAL, "week", ending(begins.plusDays(6))));
        Optional.ofNullable(stored).ifPresent(day -> deadlines.derive(answer, derived(REFERRAL, "week", ending(day))));

        List<Difference> differences = bench.night().differences(LocalDate.of(2026, 10, 20));

        assertThat(differences)
                .extracting(Difference::fault)
                .isEqualTo(Optional.ofNullable(fault).stream().toList());
    }

    @Test
    void what_stands_in_a_case_that_the_reader_may_not_know_of_is_on_no_list_of_theirs() {
        deadlines.derive(answer, derived(REFERRAL, span("2026-11-10", "2026-11-15")));
        WorklistQuery query =
                new WorklistQuery(SampleKind.ORGANISATION, Set.of(), Optional.empty(), TODAY, PageRequest.first());

        assertThat(deadlines.worklist(query, Set.of(UUID.randomUUID())).total()).isEqualTo(1);
        assertThat(deadlines.worklist(query, Set.of(SampleKind.CASE)).items()).isEmpty();
        assertThat(deadlines.worklist(query, Set.of(SampleKind.CASE)).total()).isZero();
    }

    private static Span ending(LocalDate day) {
        return Span.of(day, day);
    }

    private Page<DeadlineView> list(LocalDate today) {
        return deadlines.worklist(
                new WorklistQuery(SampleKind.ORGANISATION, Set.of(), Optional.empty(), today, PageRequest.first()),
                Set.of());
    }

    private Page<DeadlineView> narrowed(Set<Role> roles, Optional<UUID> inCase) {
        return deadlines.worklist(
                new WorklistQuery(SampleKind.ORGANISATION, roles, inCase, TODAY, PageRequest.first()), Set.of());
    }

    private List<String> history() {
        return sql.list(
                "select what || ' ' || on_day from kernel.deadline_event order by event_id", row -> row.getString(1));
    }
}
