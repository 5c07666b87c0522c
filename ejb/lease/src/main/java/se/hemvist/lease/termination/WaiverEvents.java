package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.waiver.WaiverEvent;

/** What becomes of a waiver means for whether a notice is to be tried by the rent tribunal, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WaiverEvents {

    @Inject
    RecordedTerminations terminations;

    @Inject
    TerminationDesk desk;

    @Inject
    HouseClock clock;

    /** Whatever it is: there is a right to have the lease prolonged now, or none. */
    void on(@Observes WaiverEvent happened) {
        terminations
                .last(happened.sublease())
                .filter(termination -> !termination.state().isEnd())
                .ifPresent(termination -> desk.follow(termination.file(), clock.today()));
    }
}
