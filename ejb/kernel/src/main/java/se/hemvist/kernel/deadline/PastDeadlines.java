package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.DoneToCome;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.PastDeadlineDecided;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.PastDeadlineWaits;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.UnknownPastDeadline;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.store.Sql;

/**
 * Deadlines of what began elsewhere and goes on here. They are derived as if it had always been here, but nobody is warned of
 * what lies before the day of taking over, and one whose last day was past by then waits: no night acts on it or tells of it,
 * and no worklist has it, until somebody decides that it was done elsewhere, or that it is still to be done and late.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PastDeadlines {

    private static final String TAKE_OVER =
            """
            with taken as (
                update kernel.deadline set taken_over_on = ? where state = 'OPEN' and case_id = ?
                returning deadline_id, due_on < taken_over_on as past),
            told as (
                insert into kernel.deadline_event (deadline_id, what, on_day)
                select deadline_id, 'TAKEN_OVER', ? from taken)
            select count(*) filter (where past) from taken
            """;

    private static final String FOLLOW =
            """
            with taken as (
                update kernel.deadline set taken_over_on = ?
                where state = 'OPEN' and case_id = ? and not deadline_id = any (?::uuid[])
                returning deadline_id, due_on < taken_over_on as past),
            told as (
                insert into kernel.deadline_event (deadline_id, what, on_day)
                select deadline_id, 'TAKEN_OVER', ? from taken)
            select count(*) filter (where past) from taken
            """;

    private static final String LOCK =
            """
            select *, state = 'OPEN' and due_on < taken_over_on as waits from kernel.deadline
            where deadline_id = ? and taken_over_on is not null for update
            """;

    @Inject
    DeadlineRows rows;

    @Inject
    Worklist worklist;

    @Inject
    Sql sql;

    /**
     * What is open in the case goes on here from the day on.
     *
     * @return how many were past their last day by then, and wait for a decision
     */
    public int takeOver(UUID caseId, LocalDate on) {
        return sql.one(TAKE_OVER, row -> row.getInt(1), on, caseId, on).orElseThrow();
    }

    /** What is open in the case: none of it is taken over with what comes after. */
    public List<UUID> open(UUID caseId) {
        return sql.list(
                "select deadline_id from kernel.deadline where state = 'OPEN' and case_id = ?",
                row -> Sql.uuid(row, "deadline_id"),
                caseId);
    }

    /**
     * The same as {@link #takeOver} for something of a case that is here already.
     *
     * @param before what was open in it before that came
     */
    public int takeOver(UUID caseId, LocalDate on, List<UUID> before) {
        return sql.one(FOLLOW, row -> row.getInt(1), on, caseId, before, on).orElseThrow();
    }

    /**
     * Those that wait for a decision by one organisation, those that were due first at the top.
     *
     * @param hidden the cases of which the reader may not know
     */
    public Page<DeadlineView> waiting(WorklistQuery query, Set<UUID> hidden) {
        return worklist.waiting(query, List.copyOf(hidden));
    }

    /**
     * For what goes on only when no deadline of that kind and subject waits for a decision.
     *
     * @throws PastDeadlineWaits if one does
     */
    public void demandDecided(DeadlineKind kind, UUID subject) {
        sql.one(
                        "select deadline_id, due_on from kernel.deadline where kind = ? and subject_id = ?"
                                + " and state = 'OPEN' and due_on < taken_over_on order by due_on limit 1",
                        row -> new PastDeadlineWaits(
                                kind.code(),
                                DeadlineRows.day(row, "due_on").orElseThrow(),
                                Sql.uuid(row, "deadline_id")),
                        kind.code(),
                        subject)
                .ifPresent(waits -> {
                    throw waits;
                });
    }

    /**
     * One of them, which nobody else can decide on until the transaction ends.
     *
     * @throws UnknownPastDeadline if none was taken over by that id
     */
    public PastDeadline lock(UUID id) {
        return sql.one(
                        LOCK,
                        row -> new PastDeadline(
                                id,
                                new PastDeadline.What(row.getString("kind"), row.getBoolean("acts")),
                                new Responsible(Sql.uuid(row, "organisation_id"), new Role(row.getString("role"))),
                                new Municipality(row.getString("municipality")),
                                Optional.ofNullable(Sql.uuid(row, "case_id")),
                                row.getBoolean("waits")),
                        id)
                .orElseThrow(() -> new UnknownPastDeadline(id));
    }

    /**
     * It was done before it came here; what its facts give is there no longer. What the night does here has been done by nobody
     * elsewhere.
     *
     * @throws PastDeadlineRefusal.DoneByTheNight if the night acts on it
     * @throws PastDeadlineDecided if it does not wait for a decision
     * @throws DoneToCome     if the day is still to come
     */
    public void doneElsewhere(PastDeadline past, LocalDate on, LocalDate today) {
        past.demandWaits();
        past.demandNotDoneByTheNight();
        if (on.isAfter(today)) {
            throw new DoneToCome(today);
        }
        sql.update(
                "update kernel.deadline set state = 'MET', settled_on = ?, done_elsewhere_on = ? where deadline_id = ?",
                on,
                on,
                past.id());
        rows.record(past.id(), "ELSEWHERE", on, Optional.empty());
    }

    /**
     * It is still to be done, and late from now on: the next night escalates it, or acts.
     *
     * @throws PastDeadlineDecided if it does not wait for a decision
     */
    public void stillToDo(PastDeadline past, LocalDate today) {
        past.demandWaits();
        sql.update("update kernel.deadline set taken_over_on = null where deadline_id = ?", past.id());
        rows.record(past.id(), "STILL_TO_DO", today, Optional.empty());
    }
}
