package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Json;
import se.hemvist.kernel.store.Sql;

/** The rows of deadlines and of their history. */
@ApplicationScoped
class DeadlineRows {

    /** A kind that is new to the database comes with its first deadline. */
    private static final String INSERT =
            """
            with new_kind as (
                insert into kernel.deadline_kind (code, title, acts) values (?, ?, ?) on conflict do nothing)
            insert into kernel.deadline
                (deadline_id, kind, acts, subject_id, occasion, case_id, case_number, municipality,
                 organisation_id, role, warn_on, warn_again_on, due_on, rule, rule_version, facts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (kind, subject_id, occasion) do nothing
            """;

    /** What was said of a day need not be said again, unless it is another day now. */
    private static final String UPDATE =
            """
            with given as (
                select ?::uuid as deadline_id, ?::date as warn_on, ?::date as warn_again_on, ?::date as due_on)
            update kernel.deadline d set
                state = 'OPEN', settled_on = null, done_elsewhere_on = null,
                warned_on = case when d.warn_on = given.warn_on then d.warned_on end,
                warned_again_on = case when d.warn_again_on = given.warn_again_on then d.warned_again_on end,
                escalated_on = case when d.due_on = given.due_on then d.escalated_on end,
                escalate_again_on = case when d.due_on = given.due_on then d.escalate_again_on end,
                escalated_again_on = case when d.due_on = given.due_on then d.escalated_again_on end,
                warn_on = given.warn_on, warn_again_on = given.warn_again_on, due_on = given.due_on,
                case_id = ?::uuid, case_number = ?, municipality = ?, organisation_id = ?, role = ?,
                rule = ?, rule_version = ?, facts = ?::jsonb
            from given where d.deadline_id = given.deadline_id
            """;

    @Inject
    Sql sql;

    /** A deadline as it is stored. */
    record Stored(UUID id, DeadlineState state, boolean doneElsewhere, Derived derived) {

        /** Whether nothing is to be changed if this is derived now. */
        boolean isAs(Derived now) {
            return (state == DeadlineState.OPEN || doneElsewhere) && derived.equals(now);
        }

        /** Whether somebody does not know of what is derived now: it is open again, has another day, or is another's. */
        boolean isNewsBeside(Derived now) {
            return state != DeadlineState.OPEN
                    || !derived.span().dueOn().equals(now.span().dueOn())
                    || isAnothers(now);
        }

        /** Whether somebody else answers for it now. */
        boolean isAnothers(Derived now) {
            return !derived.responsible().equals(now.responsible());
        }
    }

    /** Whether it was not there before. */
    boolean insert(DeadlineKind kind, UUID id, Derived derived) {
        Subject subject = derived.subject();
        return sql.update(
                        INSERT,
                        kind.code(),
                        kind.title(),
                        kind.acts(),
                        id,
                        kind.code(),
                        kind.acts(),
                        subject.id(),
                        subject.occasion(),
                        subject.caseId(),
                        subject.number(),
                        subject.municipality().code(),
                        derived.responsible().organisation(),
                        derived.responsible().role().name(),
                        derived.span().warnOn(),
                        derived.span().warnAgainOn(),
                        derived.span().dueOn(),
                        derived.why().rule(),
                        derived.why().ruleVersion(),
                        Json.of(derived.why().facts()))
                == 1;
    }

    void update(UUID id, Derived derived) {
        sql.update(
                UPDATE,
                id,
                derived.span().warnOn(),
                derived.span().warnAgainOn(),
                derived.span().dueOn(),
                derived.subject().caseId(),
                derived.subject().number(),
                derived.subject().municipality().code(),
                derived.responsible().organisation(),
                derived.responsible().role().name(),
                derived.why().rule(),
                derived.why().ruleVersion(),
                Json.of(derived.why().facts()));
    }

    /** Nobody else changes it until the caller's transaction ends. */
    Stored lock(DeadlineKind kind, Subject subject) {
        return sql.one(
                        "select * from kernel.deadline where kind = ? and subject_id = ? and occasion = ? for update",
                        DeadlineRows::stored,
                        kind.code(),
                        subject.id(),
                        subject.occasion())
                .orElseThrow();
    }

    /** All of a kind that a subject has, by their occasion. */
    Map<String, Stored> of(DeadlineKind kind, UUID subject) {
        return sql
                .list(
                        "select * from kernel.deadline where subject_id = ? and kind = ?",
                        DeadlineRows::stored,
                        subject,
                        kind.code())
                .stream()
                .collect(Collectors.toMap(stored -> stored.derived().subject().occasion(), Function.identity()));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                Sql.uuid(row, "deadline_id"),
                DeadlineState.valueOf(row.getString("state")),
                day(row, "done_elsewhere_on").isPresent(),
                derived(row));
    }

    void record(UUID id, String what, LocalDate on, Optional<Stored> before) {
        sql.update(
                "insert into kernel.deadline_event (deadline_id, what, on_day, was) values (?, ?, ?, ?::jsonb)",
                id,
                what,
                on,
                before.map(DeadlineRows::was));
    }

    private static String was(Stored before) {
        Map<String, Object> was = new TreeMap<>();
        Derived derived = before.derived();
        was.put("state", before.state());
        was.put("warnOn", derived.span().warnOn());
        derived.span().warnAgainOn().ifPresent(day -> was.put("warnAgainOn", day));
        was.put("dueOn", derived.span().dueOn());
        was.put("organisation", derived.responsible().organisation());
        was.put("role", derived.responsible().role().name());
        was.put("rule", derived.why().rule());
        was.put("ruleVersion", derived.why().ruleVersion());
        derived.why().facts().forEach((name, value) -> was.put("fact." + name, value));
        return Json.of(was);
    }

    static Derived derived(ResultSet row) throws SQLException {
        return new Derived(
                new Subject(
                        Sql.uuid(row, "subject_id"),
                        row.getString("occasion"),
                        about(row),
                        new Municipality(row.getString("municipality"))),
                new Responsible(Sql.uuid(row, "organisation_id"), new Role(row.getString("role"))),
                new Span(
                        day(row, "warn_on").orElseThrow(),
                        day(row, "warn_again_on"),
                        day(row, "due_on").orElseThrow()),
                new Why(
                        row.getString("rule"),
                        day(row, "rule_version").orElseThrow(),
                        Json.read(row.getString("facts"))));
    }

    private static Optional<Subject.About> about(ResultSet row) throws SQLException {
        Optional<UUID> caseId = Optional.ofNullable(Sql.uuid(row, "case_id"));
        String number = row.getString("case_number");
        return caseId.map(id -> new Subject.About(id, new CaseNumber(number)));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
