package se.hemvist.intake.party;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import se.hemvist.intake.offer.OfferOffences;
import se.hemvist.kernel.actor.Operation;

/** What a package of a context must not do. */
public final class PartyOffences {

    OfferOffences looksAhead = new OfferOffences();

    @Entity
    @Table(schema = "lease")
    public static final class PublicEntity {
        void setName(String name) {}
    }

    public static final class PublicRepository {
        EntityManager entities;
    }

    @Stateless
    public static final class UseCaseWithTables {
        void touch(EntityManager entities) {}

        public void unguarded() {}

        @Operation("organisation.forget")
        public void forgetsToAsk() {}
    }

    @RunAs("system")
    static final class SystemHand {}

    static final class Nosy {
        void touch(EntityManager entities) {}

        @Operation("organisation.look")
        void look() {}
    }

    static final class Helper {}
}
