package se.hemvist.lease.sublease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatId;

/** What is let to whom: the flat to the person of the case, by the offer that they accepted. */
@Embeddable
record Letting(
        @Enumerated(EnumType.STRING) @Column(name = "programme") Programme programme,
        @Embedded OfferId offer,
        @Embedded FlatId flat,
        @Embedded PersonId tenant) {}
