package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentEvent;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.report.Fact.About;

import static se.hemvist.followup.assignment.AssignmentState.ACCEPTED;
import static se.hemvist.followup.assignment.AssignmentState.CLOSED;
import static se.hemvist.followup.assignment.AssignmentState.ORDERED;

/** What assignments mean for the figures: the state that each has come to. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AssignmentFacts {

    @Inject
    Facts facts;

    void on(@Observes AssignmentEvent.Ordered ordered) {
        add(ordered, ORDERED);
    }

    void on(@Observes AssignmentEvent.Accepted accepted) {
        add(accepted, ACCEPTED);
    }

    void on(@Observes AssignmentEvent.PhaseEntered entered) {
        add(entered, entered.phase());
    }

    void on(@Observes AssignmentEvent.SupportEnded ended) {
        add(ended, ended.then());
    }

    /** It had not come to an end, in reports that are still to be written. */
    void on(@Observes AssignmentEvent.SupportResumed resumed) {
        facts.leaveOut(fact(resumed, resumed.on(), CLOSED));
    }

    /** It came to the state on another day, in reports that are still to be written. */
    void on(@Observes AssignmentEvent.PhaseMoved moved) {
        Fact was = fact(moved, moved.was(), moved.phase());
        facts.move(was, fact(moved, moved.on(), moved.phase()));
    }

    /** It never came to it, in reports that are still to be written. */
    void on(@Observes AssignmentEvent.PhaseVoided never) {
        facts.leaveOut(fact(never, never.on(), never.phase()));
    }

    private void add(AssignmentEvent event, AssignmentState state) {
        facts.add(fact(event, event.on(), state));
    }

    private static Fact fact(AssignmentEvent event, LocalDate on, AssignmentState state) {
        About about = new About(
                event.municipality(),
                event.assignment().value(),
                Optional.of(event.administration().value()),
                Optional.of(event.provider().value()));
        return Fact.onItsDay(Fact.Kind.PHASE, about, on, state.name());
    }
}
