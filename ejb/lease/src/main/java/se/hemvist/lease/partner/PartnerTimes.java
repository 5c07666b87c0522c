package se.hemvist.lease.partner;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.StatutoryTime;
import se.hemvist.lease.partner.PartnerRefusal.CalledTooLate;
import se.hemvist.lease.partner.PartnerRefusal.PartnerReferredTooLate;

/**
 * L-32: by when a landlord who does not agree calls on the tenant's spouse or cohabitant to move, and goes to the rent tribunal
 * (hyresnämnden). The day on which the tenancy ended governs. Last days move past days of rest.
 *
 * @param call     from the day on which the tenancy with the tenant ended
 * @param referral from the call, and never before the last day of the lease
 */
public record PartnerTimes(Period call, Period referral) {

    private static final Effective<PartnerTimes> TENANCY_ACT = Effective.since(
            LocalDate.of(1988, 1, 1), new PartnerTimes(Period.ofMonths(1), Period.ofMonths(1)), Source.law("JB 12:49"));

    public static Version<PartnerTimes> on(LocalDate ended) {
        return TENANCY_ACT.on(ended);
    }

    /** The last day to call on them. */
    public LocalDate callBy(LostLease lease) {
        return StatutoryTime.lastDayToAct(StatutoryTime.plus(lease.endedOn(), call));
    }

    /** The last day to refer it to the tribunal; who was called on early, until the lease ends. */
    public LocalDate referBy(LostLease lease, LocalDate calledOn) {
        LocalDate end = StatutoryTime.plus(calledOn, referral);
        return StatutoryTime.lastDayToAct(end.isBefore(lease.lastDay()) ? lease.lastDay() : end);
    }

    /** @throws CalledTooLate after the last day to call on them */
    void demandCalled(LostLease lease, LocalDate day) {
        if (day.isAfter(callBy(lease))) {
            throw new CalledTooLate(callBy(lease));
        }
    }

    /** @throws PartnerReferredTooLate after the last day to refer it */
    void demandReferred(LostLease lease, LocalDate calledOn, LocalDate day) {
        if (day.isAfter(referBy(lease, calledOn))) {
            throw new PartnerReferredTooLate(referBy(lease, calledOn));
        }
    }
}
