package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.DateRange;

/**
 * C-08, C-09: how a lease for a fixed term ends. The first day of the term governs.
 *
 * @param withoutNotice a relation that has lasted longer than this in a row ends by notice only
 * @param stay          who has stayed so long after the term without being called on to move has an indefinite lease
 */
public record FixedTerm(Period withoutNotice, Period stay) {

    private static final Effective<FixedTerm> TENANCY_ACT = Effective.since(
            LocalDate.of(1985, 1, 1), new FixedTerm(Period.ofMonths(9), Period.ofMonths(1)), Source.law("JB 12:3"));

    private static final Period LONG = Period.ofMonths(3);
    private static final Period SHORT = Period.ofWeeks(2);

    public static Version<FixedTerm> on(LocalDate start) {
        return TENANCY_ACT.on(start);
    }

    /** Whether it ends by notice only, or by itself. */
    public boolean endsByNoticeOnly(DateRange term) {
        return isLonger(term, withoutNotice);
    }

    /** The last day on which notice of it is given in time (JB 12:4, second paragraph). */
    public LocalDate lastDayOfNotice(DateRange term) {
        LocalDate last = term.end().minusDays(1);
        if (isLonger(term, LONG)) {
            return last.minus(LONG);
        }
        return isLonger(term, SHORT) ? last.minusWeeks(1) : last.minusDays(1);
    }

    /** The last day on which a tenant who has stayed is called on to move; after it the lease is indefinite. */
    public LocalDate lastDayOfCall(DateRange term) {
        return term.end().minusDays(1).plus(stay);
    }

    /**
     * When a lease for the term ends by an ordinary notice, given that day: with the term if the notice is in time for it, or
     * if none is needed; else it is for an indefinite time, and ends as such. The tenant's own right to end it sooner stays
     * (JB 12:5).
     *
     * @param agreed     the notice that the two have agreed on; if longer than the Act's it binds the landlord (JB 12:4)
     * @param indefinite when it would end were it for an indefinite time
     */
    public NoticeEnds ends(Giver giver, Period agreed, DateRange term, LocalDate given, NoticeEnds indefinite) {
        LocalDate last = term.end().minusDays(1);
        boolean withTerm = isInTime(giver, agreed, term, given);
        if (giver != Giver.LANDLORD) {
            return withTerm && last.isBefore(indefinite.used())
                    ? new NoticeEnds(last, indefinite.statutory(), last, NoticeEnds.Reason.TERM_ENDS)
                    : indefinite;
        }
        return withTerm
                ? new NoticeEnds(last, last, last, NoticeEnds.Reason.TERM_ENDS)
                : new NoticeEnds(last, indefinite.used(), indefinite.used(), NoticeEnds.Reason.TERM_PROLONGED);
    }

    private boolean isInTime(Giver giver, Period agreed, DateRange term, LocalDate given) {
        if (!endsByNoticeOnly(term)) {
            return !given.isAfter(lastDayOfCall(term));
        }
        LocalDate byAgreement = term.end().minusDays(1).minus(agreed);
        return !given.isAfter(lastDayOfNotice(term)) && (giver != Giver.LANDLORD || !given.isAfter(byAgreement));
    }

    private static boolean isLonger(DateRange term, Period length) {
        return term.end().isAfter(term.start().plus(length));
    }
}
