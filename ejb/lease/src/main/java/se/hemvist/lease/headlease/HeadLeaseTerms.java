package se.hemvist.lease.headlease;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the city and the housing company have agreed on.
 *
 * @param contractDate the day it was signed; decides which law governs tenure
 * @param start        the first day of the lease
 * @param blockLet     whether the flat is let to the city in a block (blockhyra) of at least three
 * @param notice       the notice that the two have agreed on
 * @param subletConsentOn the day on which the landlord agreed to the sublet, where that was asked for
 */
public record HeadLeaseTerms(
        LocalDate contractDate, LocalDate start, boolean blockLet, Period notice, @Nullable LocalDate subletConsentOn) {

    /** Whether the landlord had agreed to the sublet by the end of the day. */
    public boolean subletConsentBy(LocalDate day) {
        return subletConsentOn != null && !subletConsentOn.isAfter(day);
    }
}
