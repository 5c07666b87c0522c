package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.StatutoryTime;

/**
 * C-07: the notice of the estate (dödsbo) of a tenant who has died, which also has the tenant's own. The day of the notice
 * governs. The month from the death is time set by an act, so its last day moves past days of rest (lag 1930:173, 2 §).
 *
 * @param within how long after the death it may be given
 * @param length its notice, to the turn of a month
 */
public record EstateNotice(Period within, Period length) {

    private static final Effective<EstateNotice> TENANCY_ACT = Effective.since(
            LocalDate.of(1988, 1, 1), new EstateNotice(Period.ofMonths(1), Period.ofMonths(1)), Source.law("JB 12:5"));

    public static Version<EstateNotice> on(LocalDate given) {
        return TENANCY_ACT.on(given);
    }

    /** The last day on which the estate may give it. */
    public LocalDate lastDay(LocalDate death) {
        return StatutoryTime.lastDayToAct(StatutoryTime.plus(death, within));
    }

    /** When the lease ends: by this notice as long as it may be given, if that is the soonest; else as by the tenant's. */
    public NoticeEnds ends(NoticePeriods periods, Period agreed, LocalDate death, LocalDate given) {
        NoticeEnds asTenant = periods.ordinary(Giver.ESTATE, agreed, given);
        LocalDate own = StatutoryTime.monthTurn(given, length);
        if (given.isAfter(lastDay(death)) || !own.isBefore(asTenant.statutory())) {
            return asTenant;
        }
        return own.isBefore(asTenant.used())
                ? new NoticeEnds(asTenant.agreed(), own, own, NoticeEnds.Reason.ESTATE)
                : new NoticeEnds(asTenant.agreed(), own, asTenant.used(), asTenant.why());
    }
}
