package se.hemvist.kernel.actor;

import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/** The whole installation, which belongs to no municipality. */
enum Installation implements Related {
    IT;

    @Override
    public UUID subject() {
        return NO_SUBJECT;
    }

    @Override
    public Municipality municipality() {
        throw new IllegalStateException("An installation has no municipality");
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return Set.of();
    }
}
