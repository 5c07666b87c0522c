package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.StatutoryTime;

/**
 * C-05, C-06: how long the notice (uppsägningstid) of a dwelling let for an indefinite time is. The day on which the notice
 * is given governs: that of the service or of the posting of the registered letter for the landlord's, that of the receipt
 * for the tenant's. The Act's notice runs to the turn of the month nearest after its time, and a shorter one that was
 * agreed on serves the tenant alone.
 *
 * @param ordinary the notice of the Act, to the turn of a month
 */
public record NoticePeriods(Period ordinary) {

    private static final Effective<NoticePeriods> TENANCY_ACT = Effective.since(
            LocalDate.of(1985, 1, 1),
            new NoticePeriods(Period.ofMonths(3)),
            Source.law("JB 12:4").readAs("A-24"));

    public static Version<NoticePeriods> on(LocalDate given) {
        return TENANCY_ACT.on(given);
    }

    /**
     * When a lease ends by an ordinary notice.
     *
     * @param agreed the notice that the two have agreed on; one in months runs to the turn of a month, one in days to the
     *               day
     */
    public NoticeEnds ordinary(Giver giver, Period agreed, LocalDate given) {
        LocalDate statutory = StatutoryTime.monthTurn(given, ordinary);
        LocalDate byAgreement =
                agreed.toTotalMonths() > 0 ? StatutoryTime.monthTurn(given, agreed) : given.plus(agreed);
        return switch (giver) {
            case LANDLORD -> NoticeEnds.forLandlord(byAgreement, statutory);
            case TENANT, ESTATE -> NoticeEnds.forTenant(byAgreement, statutory);
        };
    }

    /** The last day on which a notice ends a lease by the day. */
    public static LocalDate lastDayToGive(Giver giver, Period agreed, LocalDate end) {
        return Stream.iterate(end, day -> day.minusDays(1))
                .filter(day ->
                        !on(day).rule().ordinary(giver, agreed, day).used().isAfter(end))
                .findFirst()
                .orElseThrow();
    }

    /** When a lease ends by a notice before time, for forfeiture: on the day of its service (JB 12:6). */
    public NoticeEnds forfeited(Period agreed, LocalDate given) {
        return ordinary(Giver.LANDLORD, agreed, given).forfeited(given);
    }
}
