package se.hemvist.kernel.deadline;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.DoneByTheNight;
import se.hemvist.kernel.deadline.PastDeadlineRefusal.PastDeadlineDecided;
import se.hemvist.kernel.number.Municipality;

/**
 * A deadline that was taken over.
 *
 * @param waits whether its last day was past by then, and nobody has decided on it
 */
public record PastDeadline(
        UUID id, What what, Responsible responsible, Municipality municipality, Optional<UUID> inCase, boolean waits)
        implements Related {

    /** Of whoever has the role that answers for it, in the organisation that does. */
    public static final Relation RESPONSIBLE = new Relation("responsible");

    /**
     * What falls due.
     *
     * @param kind its code
     * @param acts whether the night does it
     */
    public record What(String kind, boolean acts) {}

    /** @throws DoneByTheNight if the night does it */
    void demandNotDoneByTheNight() {
        if (what.acts()) {
            throw new DoneByTheNight(what.kind());
        }
    }

    void demandWaits() {
        if (!waits) {
            throw new PastDeadlineDecided(id);
        }
    }

    @Override
    public UUID subject() {
        return id;
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return actor.belongsTo(responsible.organisation()) && actor.roles().contains(responsible.role())
                ? Set.of(RESPONSIBLE)
                : Set.of();
    }
}
