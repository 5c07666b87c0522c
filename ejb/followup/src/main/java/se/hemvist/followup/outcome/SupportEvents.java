package se.hemvist.followup.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.followup.assignment.AssignmentEvent;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.checkpoint.CheckpointEvent;
import se.hemvist.kernel.store.Sql;

/** What happens in support and in trials means for the figures of homes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SupportEvents {

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

    @Inject
    Homes homes;

    void on(@Observes AssignmentEvent.PhaseEntered entered) {
        add(entered, entered.phase(), entered.on());
    }

    void on(@Observes AssignmentEvent.PhaseMoved moved) {
        add(moved, moved.phase(), moved.on());
    }

    /** Of those only who had a home of their own. */
    void on(@Observes AssignmentEvent.SupportEnded ended) {
        sql.update(OVER, ended.on(), ended.assignment().value());
    }

    /** It had not ended. */
    void on(@Observes AssignmentEvent.SupportResumed resumed) {
        sql.update(
                "delete from followup.support_after where assignment_id = ? and kind = 'OVER'",
                resumed.assignment().value());
    }

    void on(@Observes AssignmentEvent.HandedOver over) {
        add(over, "HANDED_OVER", over.on());
    }

    void on(@Observes CheckpointEvent.Prolonged prolonged) {
        homes.prolonged(prolonged.sublease(), prolonged.decidedOn());
    }

    private void add(AssignmentEvent event, AssignmentState phase, LocalDate on) {
        switch (phase) {
            case PHASE_3 -> add(event, "GOES_ON", on);
            case PHASE_4 -> add(event, "OPEN", on);
            case ORDERED, ACCEPTED, PHASE_1, PHASE_2, WIND_DOWN, CLOSED -> {}
        }
    }

    private void add(AssignmentEvent event, String kind, LocalDate on) {
        sql.update(
                ADD,
                event.assignment().value(),
                kind,
                event.municipality().code(),
                event.administration().value(),
                on);
    }
}
