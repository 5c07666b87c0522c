package se.hemvist.intake.application;

import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.party.PersonId;

/**
 * Whom a case is about, and who may know of it.
 *
 * @param person left out where a flat is asked for before the one who will live in it is known
 * @param named  who of its administration may, where it was registered from the paper; else all who work there may
 */
public record Concerned(Optional<PersonId> person, Optional<Set<String>> named) {

    public Concerned {
        named = named.map(Set::copyOf);
    }

    /** Somebody of whom all who work on the case may know. */
    public static Concerned of(Optional<PersonId> person) {
        return new Concerned(person, Optional.empty());
    }

    /** Whether a user who works at its administration may know of it. */
    boolean mayKnow(String user) {
        return named.filter(users -> !users.contains(user)).isEmpty();
    }
}
