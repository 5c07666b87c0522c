package se.hemvist.kernel.actor;

import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Contributed;

/** Which organisation a user works for. */
@Contributed
public interface ActorDirectory {

    /** Empty for users who belong to no organisation. */
    Optional<Membership> of(String user);

    /** The organisation of a user, and the municipality that it belongs to. */
    record Membership(UUID organisation, Municipality municipality) {}
}
