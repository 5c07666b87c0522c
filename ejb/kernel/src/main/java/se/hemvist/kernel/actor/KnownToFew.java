package se.hemvist.kernel.actor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.store.Contributed;

/**
 * Which cases an organisation has of which only some who work there may know; published by the context that has the
 * cases.
 */
@Contributed
public interface KnownToFew {

    /** Those that the actor's organisation has and of which the actor may not know, by their ids. */
    Set<UUID> hiddenFrom(Actor actor);

    /** All of them, whoever may know. */
    List<Kept> all();

    /** A case of which not everybody in the organisation may know. */
    record Kept(UUID caseId, UUID organisation) {}
}
