package se.hemvist.followup.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.followup.assignment.AssignmentEvent;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.checkpoint.CheckpointEvent;

/** What happens in support and in trials means for the figures of homes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SupportEvents {

    @Inject
    SupportAfter support;

    @Inject
    Homes homes;

    void on(@Observes AssignmentEvent.PhaseEntered entered) {
        add(entered, entered.phase());
    }

    void on(@Observes AssignmentEvent.PhaseMoved moved) {
        add(moved, moved.phase());
    }

    /** Of those only who had a home of their own. */
    void on(@Observes AssignmentEvent.SupportEnded ended) {
        support.over(ended.assignment(), ended.on());
    }

    /** It had not ended. */
    void on(@Observes AssignmentEvent.SupportResumed resumed) {
        support.notOver(resumed.assignment());
    }

    void on(@Observes AssignmentEvent.HandedOver over) {
        support.handedOver(over);
    }

    void on(@Observes CheckpointEvent.Prolonged prolonged) {
        homes.prolonged(prolonged.sublease(), prolonged.decidedOn());
    }

    private void add(AssignmentEvent event, AssignmentState phase) {
        switch (phase) {
            case PHASE_3 -> support.goesOn(event);
            case PHASE_4 -> support.open(event);
            case ORDERED, ACCEPTED, PHASE_1, PHASE_2, WIND_DOWN, CLOSED -> {}
        }
    }
}
