package se.hemvist.intake.application;

import java.util.List;
import java.util.Optional;
import se.hemvist.kernel.actor.Actor;

/** Which forms have opened no case though their senders were given its number; the paper way keeps them. */
public interface StandIns {

    /** What the actor is shown in place of the case; nothing unless the actor sent the form that names it. */
    Optional<StandIn> of(CaseId id, Actor actor);

    /** All that the actor is shown, the latest number first; also where a case has been opened since. */
    List<StandIn> shownTo(Actor actor);
}
