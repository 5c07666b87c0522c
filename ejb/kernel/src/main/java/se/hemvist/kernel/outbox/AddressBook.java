package se.hemvist.kernel.outbox;

import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.store.Contributed;

/** Where organisations, or those who are reached there, get their mail. */
@Contributed
public interface AddressBook {

    /** Empty if whoever it is is unknown here or has none. */
    Optional<String> email(UUID to);
}
