package se.hemvist.kernel.actor;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/** A use case as the contexts write theirs, for tests of what stands before it. */
@Stateless
public class Drawer {

    static final UUID THING = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-0000000000cc");
    static final UUID PROVIDER = UUID.fromString("00000000-0000-4000-8000-0000000000a1");

    @Inject
    Access access;

    @Inject
    Keys keys;

    @Operation(value = "drawer.read", read = true)
    public Permit read() {
        return access.permit(new Thing());
    }

    @Operation(value = "drawer.list", read = true)
    public Permit list() {
        return access.permit(Related.anything(new Municipality("1480")));
    }

    @Operation("drawer.open")
    public void open() {
        access.permit(new Thing());
        keys.turn();
    }

    @Operation("drawer.open")
    public void openAndDrop() {
        access.permit(new Thing());
        throw new UnsupportedOperationException("dropped");
    }

    @Operation(value = "drawer.read", read = true)
    public void forgetToAsk() {}

    /** Asks first for no single thing, then twice for one. */
    @Operation("drawer.open")
    public void openTwice() {
        access.permit(Related.anything(new Municipality("1480")));
        access.permit(new Thing());
        keys.turn();
        access.permit(new Thing());
    }

    @Operation("drawer.service")
    public Permit service() {
        return access.permit(Related.installation());
    }

    /** Belongs to one municipality and one provider. */
    record Thing() implements Related {

        @Override
        public UUID subject() {
            return THING;
        }

        @Override
        public Municipality municipality() {
            return new Municipality("1480");
        }

        @Override
        public Set<Relation> relationsOf(Actor actor) {
            return actor.belongsTo(PROVIDER) ? Set.of(new Relation("provider")) : Set.of();
        }

        @Override
        public Optional<UUID> inCase() {
            return Optional.of(CASE);
        }
    }
}
