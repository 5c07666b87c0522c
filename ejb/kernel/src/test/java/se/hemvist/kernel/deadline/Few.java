package se.hemvist.kernel.deadline;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.KnownToFew;

/** One case, of which not all of the organisation may know. */
record Few(UUID caseId, UUID organisation) implements KnownToFew {

    @Override
    public Set<UUID> hiddenFrom(Actor actor) {
        return Set.of(caseId);
    }

    @Override
    public List<Kept> all() {
        return List.of(new Kept(caseId, organisation));
    }
}
