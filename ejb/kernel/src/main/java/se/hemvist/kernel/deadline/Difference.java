package se.hemvist.kernel.deadline;

import java.util.UUID;

/** A stored deadline that is not what its facts give. */
public record Difference(String kind, UUID subject, String occasion, Fault fault) {

    /** In what way. */
    public enum Fault {
        /** The facts give one, but none is open. */
        MISSING,
        /** One is open that the facts do not give. */
        SURPLUS,
        /** One is open, but its dates, reason or responsible organisation are others. */
        DIFFERENT
    }
}
