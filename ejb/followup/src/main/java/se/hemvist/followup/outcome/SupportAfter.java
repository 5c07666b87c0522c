package se.hemvist.followup.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.followup.assignment.AssignmentEvent;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.kernel.store.Sql;

/** What came of the support of those who have a lease of their own, as the figures count it. */
@ApplicationScoped
class SupportAfter {

    private static final String ADD =
            """
            insert into followup.support_after (assignment_id, kind, municipality, administration, happened_on)
            values (?, ?, ?, ?, ?) on conflict (assignment_id, kind) do update set happened_on = excluded.happened_on
            """;

    private static final String OVER =
            """
            insert into followup.support_after
            select distinct on (assignment_id) assignment_id, 'OVER', municipality, administration, ?::date
              from followup.support_after where assignment_id = ?
            on conflict do nothing
            """;

    @Inject
    Sql sql;

    /** It goes on in the home of one's own, by decision. */
    void goesOn(AssignmentEvent since) {
        add(since, "GOES_ON");
    }

    /** It is open. */
    void open(AssignmentEvent since) {
        add(since, "OPEN");
    }

    /** Housing support has taken over. */
    void handedOver(AssignmentEvent over) {
        add(over, "HANDED_OVER");
    }

    /** There is none any more; nothing happens where nobody had a home of their own. */
    void over(AssignmentId support, LocalDate on) {
        sql.update(OVER, on, support.value());
    }

    /** There is, after all. */
    void notOver(AssignmentId support) {
        sql.update("delete from followup.support_after where assignment_id = ? and kind = 'OVER'", support.value());
    }

    private void add(AssignmentEvent event, String kind) {
        sql.update(
                ADD,
                event.assignment().value(),
                kind,
                event.municipality().code(),
                event.administration().value(),
                event.on());
    }
}
