package se.hemvist.lease.headlease;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.number.Municipality;

/**
 * The flat that the city hires, from whom, and for what.
 *
 * @param programme  what the flat is hired for
 * @param landlord   the housing company that owns it
 * @param headTenant the letting office, for the municipality
 */
@Embeddable
public record HiredFlat(
        @Enumerated(EnumType.STRING) @Column(name = "programme") Programme programme,
        @Embedded Municipality municipality,
        @Embedded FlatId flat,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "landlord_id")) OrganisationId landlord,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
                OrganisationId headTenant) {

    /** The same of another flat. */
    HiredFlat of(FlatId other) {
        return new HiredFlat(programme, municipality, other, landlord, headTenant);
    }

    /** The same, hired for another programme. */
    HiredFlat as(Programme other) {
        return new HiredFlat(other, municipality, flat, landlord, headTenant);
    }
}
