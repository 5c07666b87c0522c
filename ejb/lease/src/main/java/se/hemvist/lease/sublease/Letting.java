package se.hemvist.lease.sublease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.lease.sublease.SubleaseRefusal.TenantNotNamed;

/**
 * What is let to whom: the flat to the person of the case.
 *
 * @param offer the one that they accepted; none where the flat was let before it came here
 */
@Embeddable
record Letting(
        @Enumerated(EnumType.STRING) @Column(name = "programme") Programme programme,
        @Embedded @Nullable OfferId offer,
        @Embedded FlatId flat,
        @Embedded PersonId tenant) {

    /** The same to the same human, who is known as this person. */
    Letting to(PersonId kept) {
        return new Letting(programme, offer, flat, kept);
    }

    /** The same of another flat. */
    Letting of(FlatId other) {
        return new Letting(programme, offer, other, tenant);
    }

    /** The same, let for another programme. */
    Letting as(Programme other) {
        return new Letting(other, offer, flat, tenant);
    }

    /**
     * What is let in a case, whose person must be known by now.
     *
     * @throws TenantNotNamed if the case is nobody's yet
     */
    static Letting of(Programme programme, @Nullable OfferId offer, FlatId flat, Optional<PersonId> person) {
        return new Letting(programme, offer, flat, person.orElseThrow(() -> new TenantNotNamed(programme)));
    }
}
