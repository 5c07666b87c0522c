package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineView.Progress;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.store.Sql;

/** Reads the open deadlines of an organisation. */
@ApplicationScoped
class Worklist {

    private static final String WANTED =
            """
            from kernel.deadline d join kernel.deadline_kind k on k.code = d.kind
            where d.state = 'OPEN' and d.organisation_id = ? and coalesce(d.due_on < d.taken_over_on, false) = ?
              and (cardinality(?::text[]) = 0 or d.role = any (?::text[])) and (?::uuid is null or d.case_id = ?::uuid)
              and (d.case_id = any (?::uuid[])) is not true
            """;

    @Inject
    Sql sql;

    Page<DeadlineView> of(WorklistQuery query, List<UUID> hidden) {
        return of(query, hidden, false);
    }

    /** Those that were past when they were taken over, and wait for a decision. */
    Page<DeadlineView> waiting(WorklistQuery query, List<UUID> hidden) {
        return of(query, hidden, true);
    }

    private Page<DeadlineView> of(WorklistQuery query, List<UUID> hidden, boolean waiting) {
        List<String> roles = query.roles().stream().map(Role::name).toList();
        long total = sql.one(
                        "select count(*) " + WANTED,
                        row -> row.getLong(1),
                        query.organisation(),
                        waiting,
                        roles,
                        roles,
                        query.inCase(),
                        query.inCase(),
                        hidden)
                .orElseThrow();
        List<DeadlineView> items = sql.list(
                "select d.*, k.title " + WANTED + " order by d.due_on, d.deadline_id limit ? offset ?",
                row -> view(row, query.today()),
                query.organisation(),
                waiting,
                roles,
                roles,
                query.inCase(),
                query.inCase(),
                hidden,
                query.page().limit(),
                query.page().offset());
        return new Page<>(items, total, query.page());
    }

    private static DeadlineView view(ResultSet row, LocalDate today) throws SQLException {
        Derived derived = DeadlineRows.derived(row);
        return new DeadlineView(
                Sql.uuid(row, "deadline_id"),
                row.getString("kind"),
                row.getString("title"),
                derived,
                new Progress(
                        derived.span().dueOn().isBefore(today),
                        DeadlineRows.day(row, "warned_on"),
                        DeadlineRows.day(row, "warned_again_on"),
                        DeadlineRows.day(row, "escalated_on")));
    }
}
