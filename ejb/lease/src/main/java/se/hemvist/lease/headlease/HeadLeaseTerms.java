package se.hemvist.lease.headlease;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the city and the housing company have agreed on.
 *
 * @param contractDate the day it was signed
 * @param start        the first day of the lease
 * @param block        whether the flat was let in a block, which the tenure of who lives there hangs upon
 * @param notice       the notice that the two have agreed on
 * @param subletConsentOn the day on which the landlord agreed to the sublet, where that was asked for
 */
public record HeadLeaseTerms(
        LocalDate contractDate, LocalDate start, BlockLet block, Period notice, @Nullable LocalDate subletConsentOn) {

    /** Whether the landlord had agreed to the sublet by the end of the day. */
    public boolean subletConsentBy(LocalDate day) {
        return subletConsentOn != null && !subletConsentOn.isAfter(day);
    }
}
