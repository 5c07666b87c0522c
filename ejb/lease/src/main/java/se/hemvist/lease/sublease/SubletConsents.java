package se.hemvist.lease.sublease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.Ownership;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.sublease.SubleaseRefusal.SubletConsentMissing;

/** The municipality tells its landlord of a sublet (JB 12:39); others ask first, each time. */
@ApplicationScoped
class SubletConsents {

    @Inject
    Directory directory;

    /**
     * Asks for that of one sublet, by whoever hires the flat.
     *
     * @param follows whether somebody comes after another, so that the landlord lets that one move in, too
     * @throws SubletConsentMissing if the head tenant is not the city's and the landlord had not agreed by the signing
     */
    void demand(SigningRecord signing, OrganisationId headTenant, boolean follows) {
        LocalDate on = signing.agreed().on();
        boolean agreed = follows
                ? signing.standsOn()
                        .permit()
                        .filter(permit -> permit.givenBy(on))
                        .isPresent()
                : signing.head().subletConsentBy(on);
        demand(agreed, on, headTenant);
    }

    /**
     * The same of the first sublet of a flat, where the head tenant's own lease says something else than was recorded.
     *
     * @throws SubletConsentMissing if the head tenant is not the city's and the landlord had not agreed by the signing
     */
    void demandOfFirst(HeadLeaseTerms right, LocalDate signedOn, OrganisationId headTenant) {
        demand(right.subletConsentBy(signedOn), signedOn, headTenant);
    }

    private void demand(boolean agreed, LocalDate on, OrganisationId headTenant) {
        boolean isTheCity = directory
                .find(headTenant)
                .filter(tenant -> tenant.nature().ownership() == Ownership.CITY)
                .isPresent();
        if (!isTheCity && !agreed) {
            throw new SubletConsentMissing(on);
        }
    }
}
