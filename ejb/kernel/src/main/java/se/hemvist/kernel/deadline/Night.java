package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.store.Sql;

/**
 * What the night of a day does with deadlines once that day has ended. Done twice for the same day, it changes nothing.
 */
@ApplicationScoped
@Transactional
public class Night {

    /** Comes before every id. */
    public static final UUID START = new UUID(0, 0);

    private static final String TO_SWEEP =
            """
            select deadline_id from kernel.deadline
            where next_on <= ? and (due_on > ? or due_on + acts::int <= ?) and deadline_id > ?
            order by deadline_id limit ?
            """;

    private static final String TO_ACT =
            """
            select deadline_id, kind, subject_id, occasion from kernel.deadline
            where state = 'OPEN' and acts and due_on <= ? and (due_on < taken_over_on) is not true and deadline_id > ?
            order by deadline_id limit ?
            """;

    @Inject
    Sql sql;

    @Inject
    Sweep sweep;

    @Inject
    Digest digest;

    @Inject
    DeadlineKinds kinds;

    @Inject
    Consistency consistency;

    @Inject
    Outlook outlook;

    @Inject
    Settings settings;

    /** The subjects that may want deadlines of periods that begin on or before the day, after the given one. */
    public List<Unopened> toOpen(LocalDate day, Unopened after, int limit) {
        return kinds.all().stream()
                .filter(kind -> kind.code().compareTo(after.kind()) >= 0)
                .flatMap(kind -> unopened(kind, day).filter(subject -> subject.compareTo(after) > 0))
                .limit(limit)
                .toList();
    }

    private static Stream<Unopened> unopened(DeadlineKind kind, LocalDate day) {
        return kind.toOpen(day).stream()
                .map(subject -> new Unopened(kind.code(), subject))
                .sorted();
    }

    /** Derives the deadlines of one of them. */
    public void open(Unopened subject, LocalDate day) {
        kinds.of(subject.kind()).open(subject.subject(), day);
    }

    /** Derives the deadlines of all periods that begin on or before the day, all at once. */
    public void open(LocalDate day) {
        toOpen(day, Unopened.START, Integer.MAX_VALUE).forEach(subject -> open(subject, day));
    }

    /** The ids of the deadlines to be swept that come after the given one, in their order. */
    public List<UUID> dueForSweep(LocalDate day, UUID after, int limit) {
        return sql.list(TO_SWEEP, row -> Sql.uuid(row, "deadline_id"), day, day, day, after, limit);
    }

    /**
     * Warns of and escalates the given deadlines where it is time, all at once and each once: with a row in its history
     * and a line for whoever is to be told. One that is past its day is escalated only; one on which the house
     * acts itself is escalated a day later, if it is still open then. What is still late some working days after it was
     * escalated is escalated once more.
     */
    public SweepResult sweep(List<UUID> ids, LocalDate day) {
        return sweep.of(ids, day);
    }

    /** Those after the given one who are to be told what the night of the day has found, in their order. */
    public List<UUID> toTell(LocalDate day, UUID after, int limit) {
        return digest.toTell(day, after, limit);
    }

    /** Writes each of them one message of it all; whoever has had theirs of this night gets no other. How many it wrote. */
    public int tell(List<UUID> addressees, LocalDate day) {
        return digest.tell(addressees, day);
    }

    /** What the night of the day would do with the deadlines that are there, by kind; kinds of which it finds none left out. */
    public List<Foreseen> foresee(LocalDate day) {
        return outlook.of(day);
    }

    /** How all deadlines stand on the day. */
    public DeadlineFigures figures(LocalDate today) {
        return outlook.standing(today);
    }

    /** The deadlines past their day on which the house acts, after the given id, in the order of their ids. */
    public List<ActDue> dueToAct(LocalDate day, UUID after, int limit) {
        return sql.list(
                TO_ACT,
                row -> new ActDue(
                        Sql.uuid(row, "deadline_id"),
                        row.getString("kind"),
                        Sql.uuid(row, "subject_id"),
                        row.getString("occasion")),
                day,
                after,
                limit);
    }

    /** Acts on one of them, unless it has been settled or moved in between: before it is held, or by whoever held it. */
    public void act(ActDue due, LocalDate day) {
        DeadlineKind kind = kinds.of(due.kind());
        kind.hold(due.subject());
        sql.one(
                        """
                        select 1 from kernel.deadline
                        where deadline_id = ? and state = 'OPEN' and due_on <= ? and (due_on < taken_over_on) is not true
                        """,
                        row -> due,
                        due.id(),
                        day)
                .ifPresent(still -> kind.act(still.subject(), still.occasion(), day));
    }

    /**
     * Where what is stored is not what the facts give; empty if all is well. What somebody changes meanwhile may be in
     * it: ask again, in a transaction of its own, and only what is still there is wrong.
     *
     * @param through the periods that begin on or before it must be there; later ones may be, up to the house's today
     */
    public List<Difference> differences(LocalDate through) {
        return settings.atOneTime(() -> kinds.all().stream()
                .flatMap(kind -> consistency.of(kind, through))
                .toList());
    }
}
