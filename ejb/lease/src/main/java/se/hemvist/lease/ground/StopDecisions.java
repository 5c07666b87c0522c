package se.hemvist.lease.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.lease.ground.GroundRefusal.EndNotDecided;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * What is decided on trials that have come to their stop, as those who follow the stays up tell it: only by such a decision
 * does a trial end for its length.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StopDecisions {

    @Inject
    TrialStops stops;

    /** The trial is broken off, or goes on for special reasons (särskilda skäl); the last decision counts. */
    public void decided(SubleaseId sublease, boolean ends, LocalDate on) {
        stops.keep(new TrialStop(sublease, ends, on));
    }

    /**
     * Lets the sublease end on the ground.
     *
     * @throws EndNotDecided if that is the stop, and it was not decided by then, or last that the trial goes on
     */
    public void demandDecided(SubleaseId sublease, GroundRecord ground) {
        if (ground.ground() == Ground.THREE_YEAR_STOP
                && stops.of(sublease).filter(stop -> stop.endsBy(ground.on())).isEmpty()) {
            throw new EndNotDecided(ground.on());
        }
    }
}
