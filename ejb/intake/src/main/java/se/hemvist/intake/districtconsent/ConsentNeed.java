package se.hemvist.intake.districtconsent;

import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Version;

/**
 * That a case's flat lies in the area of another district than the one that applies.
 *
 * @param district       in whose area it lies
 * @param demand         what the rule asks for
 * @param byInstitution  whether an institution applies, so that the district that placed the person asks
 */
record ConsentNeed(OrganisationId district, Version<ConsentDemand> demand, boolean byInstitution) {

    static final String RULE = "DistrictConsentPolicy";

    boolean isGuard() {
        return demand.rule() == ConsentDemand.GUARD;
    }
}
