package se.hemvist.kernel.deadline;

import java.util.Optional;

/**
 * Which deadlines of a list are wanted.
 *
 * @param kind only those of the kind of this code
 * @param user only those in cases of which this user is in charge
 */
public record Narrowing(Optional<String> kind, Optional<String> user) {

    /** All of them. */
    public static Narrowing none() {
        return new Narrowing(Optional.empty(), Optional.empty());
    }
}
