package se.hemvist.kernel.actor;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/** What a permit is asked for. */
public interface Related {

    /** Stands in for the subject where there is none, as in a list. */
    UUID NO_SUBJECT = new UUID(0, 0);

    /** The thing's own id. */
    UUID subject();

    Municipality municipality();

    /** How the actor stands to the thing; the table speaks of these. */
    Set<Relation> relationsOf(Actor actor);

    /** The case that the thing belongs to, for the log. */
    default Optional<UUID> inCase() {
        return Optional.empty();
    }

    /** Whether to whoever has no leave it is as if it were not there; of other things their own municipality may know. */
    default boolean isKnownToFew() {
        return false;
    }

    /** Something of a municipality that is no single thing: a list, or what is only about to be made. */
    static Related anything(Municipality municipality) {
        return new Anything(municipality);
    }

    /** Something of the whole installation, such as its jobs; only rows with {@code installation} permit it. */
    static Related installation() {
        return Installation.IT;
    }
}
