package se.hemvist.lease.sublease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.Ownership;
import se.hemvist.lease.sublease.SubleaseRefusal.SubletConsentMissing;

/** The municipality tells its landlord of a sublet (JB 12:39); others ask first. */
@ApplicationScoped
class SubletConsents {

    @Inject
    Directory directory;

    /** @throws SubletConsentMissing if the head tenant is not the city's and the landlord had not agreed by the signing */
    void demand(SigningRecord signing, OrganisationId headTenant) {
        LocalDate on = signing.agreed().on();
        boolean isTheCity = directory
                .find(headTenant)
                .filter(tenant -> tenant.nature().ownership() == Ownership.CITY)
                .isPresent();
        if (!isTheCity && !signing.headLease().subletConsentBy(on)) {
            throw new SubletConsentMissing(on);
        }
    }
}
