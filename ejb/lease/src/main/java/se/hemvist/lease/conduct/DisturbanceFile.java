package se.hemvist.lease.conduct;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.lease.sublease.SubleaseFile;

/** A case of a disturbance as others work with it; whoever has to do with the sublease has to do with it. */
public record DisturbanceFile(DisturbanceId disturbance, DisturbanceState state, SubleaseFile sublease)
        implements Related {

    @Override
    public UUID subject() {
        return disturbance.value();
    }

    @Override
    public Municipality municipality() {
        return sublease.municipality();
    }

    @Override
    public Optional<UUID> inCase() {
        return sublease.inCase();
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return sublease.relationsOf(actor);
    }
}
