package se.hemvist.lease.sublease;

import java.util.Optional;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.occupancy.LandlordPermit;

/**
 * The head tenant's own lease that a sublease stands on.
 *
 * @param signed the lease that was signed for it; empty where the one of whoever lived there before runs on
 * @param permit that the landlord lets somebody else move in, where one runs on
 * @param rent   what the rent of the sublease rests on
 */
public record StandsOn(Optional<HeadLeaseTerms> signed, Optional<LandlordPermit> permit, RentBasis rent) {

    /** One that was signed for it. */
    public static StandsOn newly(HeadLeaseTerms signed) {
        return newly(signed, RentBasis.none());
    }

    /** The same, with what the rent rests on. */
    public static StandsOn newly(HeadLeaseTerms signed, RentBasis rent) {
        return new StandsOn(Optional.of(signed), Optional.empty(), rent);
    }
}
