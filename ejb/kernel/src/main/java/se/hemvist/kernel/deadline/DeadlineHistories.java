package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineHistory.About;
import se.hemvist.kernel.deadline.DeadlineHistory.Event;
import se.hemvist.kernel.deadline.DeadlineHistory.What;
import se.hemvist.kernel.deadline.DeadlineRefusal.UnknownDeadline;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Json;
import se.hemvist.kernel.store.Sql;

/** What has become of each deadline. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DeadlineHistories {

    private static final String DEADLINE =
            """
            select d.*, k.title from kernel.deadline d join kernel.deadline_kind k on k.code = d.kind
            where deadline_id = ?
            """;

    @Inject
    Sql sql;

    /**
     * The history of one, whatever its state.
     *
     * @throws UnknownDeadline if there is none by that id
     */
    public DeadlineHistory of(UUID id) {
        return sql.one(DEADLINE, row -> history(row, events(id)), id).orElseThrow(() -> new UnknownDeadline(id));
    }

    private List<Event> events(UUID id) {
        return sql.list(
                "select what, on_day, was from kernel.deadline_event where deadline_id = ? order by event_id",
                DeadlineHistories::event,
                id);
    }

    private static DeadlineHistory history(ResultSet row, List<Event> events) throws SQLException {
        return new DeadlineHistory(
                new What(
                        Sql.uuid(row, "deadline_id"),
                        row.getString("kind"),
                        row.getString("title"),
                        DeadlineState.valueOf(row.getString("state"))),
                new Responsible(Sql.uuid(row, "organisation_id"), new Role(row.getString("role"))),
                new About(
                        new Municipality(row.getString("municipality")), Optional.ofNullable(Sql.uuid(row, "case_id"))),
                events);
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getString("what"),
                DeadlineRows.day(row, "on_day").orElseThrow(),
                Optional.ofNullable(row.getString("was")).map(Json::read).orElseGet(Map::of));
    }
}
