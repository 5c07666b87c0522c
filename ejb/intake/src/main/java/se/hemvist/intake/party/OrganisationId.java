package se.hemvist.intake.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import se.hemvist.kernel.actor.Actor;

/** Which organisation; the same in every context and in its own municipality only. */
@Embeddable
public record OrganisationId(@Column(name = "organisation_id") UUID value) implements Serializable {

    /** One that no organisation has had. */
    public static OrganisationId next() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** That in which the actor works; for what only those are permitted who work in one. */
    public static OrganisationId of(Actor actor) {
        return actor.organisation().map(OrganisationId::new).orElseThrow(IllegalStateException::new);
    }
}
