package se.hemvist.followup.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;

/**
 * The case that an assignment is about, and who has to do with it.
 *
 * @param administration the social administration that gives the assignment
 * @param provider       who gives the support
 */
@Embeddable
public record AssignedCase(
        @Embedded CaseId caseId,
        @Embedded CaseNumber number,
        @Embedded Municipality municipality,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "administration_id"))
                OrganisationId administration,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "provider_id")) OrganisationId provider) {}
