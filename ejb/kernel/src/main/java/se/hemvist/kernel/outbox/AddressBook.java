package se.hemvist.kernel.outbox;

import java.util.Optional;
import java.util.UUID;

/** Where organisations get their mail. */
public interface AddressBook {

    /** Empty if the organisation is unknown or has none. */
    Optional<String> email(UUID organisation);
}
