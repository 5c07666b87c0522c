package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineView.Progress;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.store.Published;
import se.hemvist.kernel.store.Sql;

/** Reads the open deadlines of an organisation. */
@ApplicationScoped
class Worklist {

    private static final String WANTED =
            """
            from kernel.deadline d join kernel.deadline_kind k on k.code = d.kind
            where d.state = 'OPEN' and d.organisation_id = ? and coalesce(d.due_on < d.taken_over_on, false) = ?
              and (cardinality(?::text[]) = 0 or d.role = any (?::text[])
                   or d.escalated_again_on is not null and 'unit-head' = any (?::text[]))
              and (?::uuid is null or d.case_id = ?::uuid) and (d.case_id = any (?::uuid[])) is not true
              and (?::text is null or d.kind = ?::text) and (?::uuid[] is null or d.case_id = any (?::uuid[]))
            """;

    private static final String CASES =
            "select distinct case_id from kernel.deadline where state = 'OPEN' and organisation_id = ? and case_id is not null";

    @Inject
    Sql sql;

    @Inject
    Published published;

    Page<DeadlineView> of(WorklistQuery query, Narrowing narrowing, List<UUID> hidden) {
        return of(query, narrowing, hidden, false);
    }

    /** Those that were past when they were taken over, and wait for a decision. */
    Page<DeadlineView> waiting(WorklistQuery query, List<UUID> hidden) {
        return of(query, Narrowing.none(), hidden, true);
    }

    private Page<DeadlineView> of(WorklistQuery query, Narrowing narrowing, List<UUID> hidden, boolean waiting) {
        Object[] wanted = wanted(query, narrowing, hidden, waiting);
        long total = sql.one("select count(*) " + WANTED, row -> row.getLong(1), wanted)
                .orElseThrow();
        List<DeadlineView> items = sql.list(
                "select d.*, k.title " + WANTED + " order by d.due_on, d.deadline_id limit ? offset ?",
                row -> view(row, query.today()),
                Stream.concat(
                                Stream.of(wanted),
                                Stream.of(query.page().limit(), query.page().offset()))
                        .toArray());
        return new Page<>(items, total, query.page());
    }

    private Object[] wanted(WorklistQuery query, Narrowing narrowing, List<UUID> hidden, boolean waiting) {
        List<String> roles = query.roles().stream().map(Role::name).toList();
        Optional<List<UUID>> own = narrowing.user().map(user -> own(user, query.organisation()));
        return new Object[] {
            query.organisation(),
            waiting,
            roles,
            roles,
            roles,
            query.inCase(),
            query.inCase(),
            hidden,
            narrowing.kind(),
            narrowing.kind(),
            own,
            own
        };
    }

    /** The cases in which something is open there and of which the user is in charge. */
    private List<UUID> own(String user, UUID organisation) {
        Set<UUID> cases = Set.copyOf(sql.list(CASES, row -> Sql.uuid(row, "case_id"), organisation));
        return published
                .of(OwnWork.class)
                .flatMap(known -> known.of(user, organisation, cases).stream())
                .toList();
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
                        DeadlineRows.day(row, "escalated_on"),
                        DeadlineRows.day(row, "escalated_again_on")));
    }
}
