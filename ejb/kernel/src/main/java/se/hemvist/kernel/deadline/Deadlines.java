package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.deadline.DeadlineRows.Stored;
import se.hemvist.kernel.deadline.SameDay.News;
import se.hemvist.kernel.deadline.SameDay.Telling;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.time.HouseClock;

/**
 * All deadlines. Whoever changes the facts that one is derived from derives or settles it in the same transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Deadlines {

    private static final String SETTLE =
            """
            with settled as (
                update kernel.deadline set state = ?, settled_on = ?, done_elsewhere_on = null
                where (state = 'OPEN' or done_elsewhere_on is not null) and subject_id = ?
                  and (?::text is null or (kind, occasion) = (?::text, ?::text))
                returning deadline_id, state)
            insert into kernel.deadline_event (deadline_id, what, on_day)
            select deadline_id, state, ? from settled
            """;

    @Inject
    DeadlineRows rows;

    @Inject
    Worklist worklist;

    @Inject
    SameDay sameDay;

    @Inject
    Sql sql;

    @Inject
    HouseClock clock;

    /**
     * Opens the deadline or moves it to what is derived now, with history; nothing happens if it is the same. One whose last day
     * is today is told at once.
     */
    public void derive(DeadlineKind kind, Derived derived) {
        derive(kind, derived, Telling.BY_MAIL);
    }

    /**
     * The same where a letter of the same transaction tells whoever answers for it what makes it due, or they entered that
     * themselves: of one whose last day is today nothing more is said.
     */
    public void deriveTold(DeadlineKind kind, Derived derived) {
        derive(kind, derived, Telling.BY_LETTER);
    }

    /** The same of what has been done: it is there with the day on which that was, and nobody is told to do it. */
    public void deriveMet(DeadlineKind kind, Derived derived, LocalDate on) {
        derive(kind, derived, Telling.NOT_AT_ALL);
        met(kind, derived.subject().id(), derived.subject().occasion(), on);
    }

    private void derive(DeadlineKind kind, Derived derived, Telling telling) {
        LocalDate today = clock.today();
        UUID id = UUID.randomUUID();
        if (rows.insert(kind, id, derived)) {
            rows.record(id, "DERIVED", today, Optional.empty());
            sameDay.tell(kind, new News(id, derived, true), today, telling);
            return;
        }
        Stored before = rows.lock(kind, derived.subject());
        if (!before.isAs(derived)) {
            rows.update(before.id(), derived);
            rows.record(before.id(), change(before, derived), today, Optional.of(before));
            if (before.isNewsBeside(derived)) {
                sameDay.tell(kind, new News(before.id(), derived, before.isAnothers(derived)), today, telling);
            }
        }
    }

    /**
     * Derives all that a subject, which the caller holds, owes of one kind by now. What stands as it is derived is only read,
     * all at once: of a subject of years these are nearly all.
     */
    public void deriveAll(DeadlineKind kind, UUID subject, Stream<Derived> owed) {
        Map<String, Stored> stored = rows.of(kind, subject);
        owed.filter(each -> !stands(stored.get(each.subject().occasion()), each))
                .forEach(each -> derive(kind, each));
    }

    /** What it asked for was done on that day; nothing happens if none is open. */
    public void met(DeadlineKind kind, UUID subject, String occasion, LocalDate on) {
        settle(DeadlineState.MET, subject, Optional.of(new Which(kind.code(), occasion)), on);
    }

    /** Nothing needs to be done any more since that day; nothing happens if none is open. */
    public void cancel(DeadlineKind kind, UUID subject, String occasion, LocalDate on) {
        settle(DeadlineState.CANCELLED, subject, Optional.of(new Which(kind.code(), occasion)), on);
    }

    /**
     * Its day passed without what it asked for, and that is kept as a fact by whoever asked for it, so that its kind gives the
     * deadline no longer; nothing happens if none is open.
     *
     * @param on the day that passed
     */
    public void missed(DeadlineKind kind, UUID subject, String occasion, LocalDate on) {
        settle(DeadlineState.MISSED, subject, Optional.of(new Which(kind.code(), occasion)), on);
    }

    /** Cancels every open deadline of the subject, whatever its kind and occasion. */
    public void cancelAll(UUID subject, LocalDate on) {
        settle(DeadlineState.CANCELLED, subject, Optional.empty(), on);
    }

    /** Whose deadline of the kind and occasion has been derived, whatever has become of it. */
    public Set<UUID> subjects(DeadlineKind kind, String occasion) {
        return Set.copyOf(sql.list(
                "select subject_id from kernel.deadline where kind = ? and occasion = ?",
                row -> Sql.uuid(row, "subject_id"),
                kind.code(),
                occasion));
    }

    /** The occasions of the kind that have been derived of a subject, whatever has become of them. */
    public Set<String> occasions(DeadlineKind kind, UUID subject) {
        return Set.copyOf(sql.list(
                "select occasion from kernel.deadline where kind = ? and subject_id = ?",
                row -> row.getString("occasion"),
                kind.code(),
                subject));
    }

    /**
     * When what is open of these kinds is due, by its subject; of several the first.
     *
     * @param organisation only what this organisation is responsible for
     * @param through      only what is due by the end of this day
     */
    public Map<UUID, LocalDate> due(Set<DeadlineKind> kinds, UUID organisation, LocalDate through) {
        return sql
                .list(
                        "select subject_id, due_on from kernel.deadline where state = 'OPEN' and kind = any (?::text[])"
                                + " and organisation_id = ? and due_on <= ?",
                        row -> Map.entry(
                                Sql.uuid(row, "subject_id"),
                                DeadlineRows.day(row, "due_on").orElseThrow()),
                        kinds.stream().map(DeadlineKind::code).toList(),
                        organisation,
                        through)
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        BinaryOperator.minBy(Comparator.<LocalDate>naturalOrder())));
    }

    /**
     * The open deadlines on one organisation's list, those that are due first at the top. Whoever leads the work there has
     * those of others, too, of which it was told twice that they are late.
     *
     * @param hidden the cases of which the reader may not know
     */
    public Page<DeadlineView> worklist(WorklistQuery query, Set<UUID> hidden) {
        return worklist(query, Narrowing.none(), hidden);
    }

    /** The same of some of them. */
    public Page<DeadlineView> worklist(WorklistQuery query, Narrowing narrowing, Set<UUID> hidden) {
        return worklist.of(query, narrowing, List.copyOf(hidden));
    }

    private void settle(DeadlineState state, UUID subject, Optional<Which> which, LocalDate on) {
        Optional<String> kind = which.map(Which::kind);
        sql.update(SETTLE, state, on, subject, kind, kind, which.map(Which::occasion), on);
    }

    private static boolean stands(@Nullable Stored before, Derived now) {
        return before != null && before.isAs(now);
    }

    private static String change(Stored before, Derived now) {
        if (before.state() != DeadlineState.OPEN) {
            return "REOPENED";
        }
        return before.derived().span().equals(now.span()) ? "REVISED" : "MOVED";
    }

    private record Which(String kind, String occasion) {}
}
