package se.hemvist.kernel.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The drawer's case is hidden from one user. */
@ApplicationScoped
class Few implements KnownToFew {

    static final String OUTSIDE = "utomstående";

    @Override
    public Set<UUID> hiddenFrom(Actor actor) {
        return actor.user().equals(OUTSIDE) ? Set.of(Drawer.CASE) : Set.of();
    }

    @Override
    public List<Kept> all() {
        return List.of(new Kept(Drawer.CASE, Drawer.PROVIDER));
    }
}
