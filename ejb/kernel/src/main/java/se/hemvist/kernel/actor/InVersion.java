package se.hemvist.kernel.actor;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/** A thing of which another version is read than its own: that of what stands in it. */
record InVersion(Related of, long version) implements Related {

    @Override
    public UUID subject() {
        return of.subject();
    }

    @Override
    public Municipality municipality() {
        return of.municipality();
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return of.relationsOf(actor);
    }

    @Override
    public Optional<UUID> inCase() {
        return of.inCase();
    }

    @Override
    public boolean isKnownToFew() {
        return of.isKnownToFew();
    }

    @Override
    public OptionalLong versionRead() {
        return OptionalLong.of(version);
    }
}
