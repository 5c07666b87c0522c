package se.hemvist.followup.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.lease.sublease.SubleaseId;

/** The lease that the support goes with, and the letting office behind it, which gets the checklists. */
@Embeddable
public record TiedLease(
        @Embedded SubleaseId sublease,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "letting_office_id"))
                OrganisationId lettingOffice) {}
