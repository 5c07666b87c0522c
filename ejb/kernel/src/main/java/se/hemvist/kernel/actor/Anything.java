package se.hemvist.kernel.actor;

import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/** No single thing of a municipality. */
record Anything(Municipality municipality) implements Related {

    @Override
    public UUID subject() {
        return NO_SUBJECT;
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return Set.of();
    }
}
