package se.hemvist.followup.checkpoint;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;

/**
 * The case that a stay comes from, and who follows it up.
 *
 * @param administration who hired the flat and follows the stay up
 * @param agency         the housing agency (bostadsförmedlingen), which is told how it goes
 */
@Embeddable
public record StayCase(
        @Embedded CaseId caseId,
        @Embedded CaseNumber number,
        @Embedded Municipality municipality,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "administration_id"))
                OrganisationId administration,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "agency_id")) OrganisationId agency) {}
