package se.hemvist.kernel.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.kernel.actor.KnownToFew.Kept;
import se.hemvist.kernel.store.Published;

/**
 * The cases that are hidden from somebody within their own organisation. Leave to do anything on them or on what stands
 * in them is refused by {@link Access}; every list of an organisation's things leaves them out.
 */
@ApplicationScoped
public class HiddenCases {

    @Inject
    Published published;

    /** Those of which the actor may not know, by their ids; mostly none. */
    public Set<UUID> from(Actor actor) {
        if (actor.organisation().isEmpty()) {
            return Set.of();
        }
        return published
                .of(KnownToFew.class)
                .flatMap(known -> known.hiddenFrom(actor).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that are hidden from somebody. */
    public List<Kept> all() {
        return published
                .of(KnownToFew.class)
                .flatMap(known -> known.all().stream())
                .toList();
    }

    boolean hide(Related thing, Actor actor) {
        return thing.inCase().filter(id -> from(actor).contains(id)).isPresent();
    }
}
