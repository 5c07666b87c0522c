package se.hemvist.lease.sublease;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;

/** A sublease as the other packages of lease work with it. */
public record SubleaseFile(SubleaseId sublease, SubleaseState state, LeasedCase about, SubleaseParties parties)
        implements Related {

    @Override
    public UUID subject() {
        return sublease.value();
    }

    @Override
    public Municipality municipality() {
        return about.municipality();
    }

    @Override
    public Optional<UUID> inCase() {
        return Optional.of(about.caseId().value());
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return parties.relationsOf(actor);
    }
}
