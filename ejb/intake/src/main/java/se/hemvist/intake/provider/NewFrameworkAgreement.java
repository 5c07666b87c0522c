package se.hemvist.intake.provider;

import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/**
 * An agreement with a framework supplier to be entered.
 *
 * @param number the agreement's own
 */
public record NewFrameworkAgreement(
        Municipality municipality, OrganisationId supplier, String number, Validity valid) {}
