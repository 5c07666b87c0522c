package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.followup.checkpoint.CheckpointEvent;
import se.hemvist.followup.mediation.MediationFact.About;
import se.hemvist.followup.mediation.MediationFact.Kind;

/** What checkpoints (kontrollstationer) mean for the figures. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CheckpointEvents {

    static final String IN_TIME = "IN_TIME";
    static final String LATE = "LATE";

    @Inject
    MediationFacts facts;

    void on(@Observes CheckpointEvent.Started started) {
        add(Kind.CHECKPOINT_DUE, started, started.dueOn(), "");
    }

    /** It is counted in the month of its right last day. */
    void on(@Observes CheckpointEvent.Moved moved) {
        facts.move(Kind.CHECKPOINT_DUE, moved.sublease().value(), moved.dueOn());
    }

    void on(@Observes CheckpointEvent.Held held) {
        add(Kind.CHECKPOINT_HELD, held, held.heldOn(), detail(held.inTime()));
        facts.addAnew(fact(Kind.CHECKPOINT_HELD, held, held.heldOn(), detail(held.inTime())));
    }

    /** It was held otherwise, or not at all. */
    void on(@Observes CheckpointEvent.Corrected corrected) {
        corrected
                .right()
                .ifPresentOrElse(
                        right -> facts.correct(
                                fact(Kind.CHECKPOINT_HELD, corrected, right.on(), detail(right.inTime()))),
                        () -> facts.takeOut(
                                Kind.CHECKPOINT_HELD, corrected.sublease().value(), corrected.foundOn()));
    }

    private static String detail(boolean inTime) {
        return inTime ? IN_TIME : LATE;
    }

    private void add(Kind kind, CheckpointEvent event, LocalDate on, String detail) {
        facts.add(fact(kind, event, on, detail));
    }

    private static MediationFact fact(Kind kind, CheckpointEvent event, LocalDate on, String detail) {
        About about = new About(
                event.municipality(), event.sublease().value(), event.about().administration());
        return new MediationFact(kind, about, on, detail);
    }
}
