package se.hemvist.kernel.deadline;

import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.store.Contributed;

/** Which cases are somebody's own to work on; published by the context that has the cases. */
@Contributed
public interface OwnWork {

    /** Those of the cases of which the user is in charge at the organisation now, looked up for all at one time. */
    Set<UUID> of(String user, UUID organisation, Set<UUID> cases);
}
