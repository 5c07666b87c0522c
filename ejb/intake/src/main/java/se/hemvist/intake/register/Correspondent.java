package se.hemvist.intake.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.register.RegisterRefusal.OrganisationOrSide;

/** From whom a paper came, or to whom it went: an organisation of the house, or a side. */
@Embeddable
public record Correspondent(
        @Column(name = "organisation_id", updatable = false) @Nullable UUID organisation,
        @Enumerated(EnumType.STRING) @Column(updatable = false) @Nullable Side side) {

    public static Correspondent of(OrganisationId organisation) {
        return new Correspondent(organisation.value(), null);
    }

    public static Correspondent of(Side side) {
        return new Correspondent(null, side);
    }

    /**
     * The one that is given.
     *
     * @throws OrganisationOrSide unless it is one of the two
     */
    public static Correspondent of(Optional<OrganisationId> organisation, Optional<Side> side) {
        if (organisation.isPresent() == side.isPresent()) {
            throw new OrganisationOrSide();
        }
        return new Correspondent(organisation.map(OrganisationId::value).orElse(null), side.orElse(null));
    }
}
