package se.hemvist.kernel.outbox;

import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.store.Contributed;

/** Where organisations get their mail. */
@Contributed
public interface AddressBook {

    /** Empty if the organisation is unknown or has none. */
    Optional<String> email(UUID organisation);
}
