package se.hemvist.kernel.actor;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.page.Expected;

/** One call of an operation while it runs, on one thread. */
final class Call {

    private final UUID id;
    private final String operation;
    private final Actor actor;

    private Set<Role> used = Set.of();
    private @Nullable Related subject;
    private boolean asked;
    private Expected expected;
    private @Nullable AccessRefusal logged;

    /**
     * @param id       that of the outermost call, which its inner calls share
     * @param expected what the caller has read of the thing that it changes
     */
    Call(UUID id, String operation, Actor actor, Expected expected) {
        this.id = id;
        this.operation = operation;
        this.actor = actor;
        this.expected = expected;
    }

    UUID id() {
        return id;
    }

    String operation() {
        return operation;
    }

    Actor actor() {
        return actor;
    }

    /** The roles that permitted it. */
    Set<Role> used() {
        return used;
    }

    /** The first thing that leave was asked for. */
    Optional<Related> subject() {
        return Optional.ofNullable(subject);
    }

    boolean asked() {
        return asked;
    }

    void concerns(Related on) {
        asked = true;
        if (subject == null) {
            subject = on;
        }
    }

    /**
     * Lets pass what the caller has seen, at the first thing that is a single one.
     *
     * @throws se.hemvist.kernel.page.StaleRefusal.ChangedSinceRead if something else is shown now than was read
     */
    void compare(Related on) {
        if (!on.subject().equals(Related.NO_SUBJECT)) {
            Expected read = expected;
            expected = Expected.any();
            read.check();
        }
    }

    /** Whether the caller has read what was compared with nothing. */
    boolean expectsStill() {
        return !expected.isAny();
    }

    /** Remembers a refusal of an inner call, which has its own row in the log. */
    void knows(AccessRefusal refusal) {
        logged = refusal;
    }

    /** Whether the refusal is this call's own. */
    boolean refuses(AccessRefusal refusal) {
        return logged != refusal;
    }

    void permitted(Set<Role> roles) {
        if (used.isEmpty()) {
            used = Set.copyOf(roles);
        }
    }
}
