package se.hemvist.lease.headlease;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;

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

    /** Since when there have been leases by the Act (JB 12). */
    private static final LocalDate TENANCY_ACT = LocalDate.of(1972, 1, 1);

    /**
     * Lets pass what can have been signed by the Act; an earlier day is a slip of the pen.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it was signed before there was one
     */
    void demandByTheAct() {
        Input.notBefore(TENANCY_ACT, contractDate, "headLease/contractDate");
    }

    /** Whether the landlord had agreed to the sublet by the end of the day. */
    public boolean subletConsentBy(LocalDate day) {
        return subletConsentOn != null && !subletConsentOn.isAfter(day);
    }
}
