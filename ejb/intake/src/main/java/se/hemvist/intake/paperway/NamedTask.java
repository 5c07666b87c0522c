package se.hemvist.intake.paperway;

import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;

/**
 * A task of the paper way, for asking whether somebody may. It belongs to no case that the log could tell.
 *
 * @param named whether the caller is named in the organisation of the task today
 */
record NamedTask(PaperTask task, boolean named) implements Related {

    /** Named in the organisation of the task, and working there. */
    static final Relation NAMED = new Relation("named");

    @Override
    public UUID subject() {
        return task.id().value();
    }

    @Override
    public Municipality municipality() {
        return task.municipality();
    }

    @Override
    public boolean isKnownToFew() {
        return true;
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return named && actor.belongsTo(task.organisation().value()) ? Set.of(NAMED) : Set.of();
    }
}
