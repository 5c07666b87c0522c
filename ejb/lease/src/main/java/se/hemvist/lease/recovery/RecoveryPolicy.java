package se.hemvist.lease.recovery;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.StatutoryTime;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How a tenant who was given notice for unpaid rent wins the tenancy back (återvinning): by paying, or by the social
 * board's taking on the rent in writing, within the time (C-03, C-04). The day on which the time begins governs.
 *
 * @param window how long after the later of the two notices; a last day of rest moves on (lag 1930:173, 2 §)
 * @param before how many working days (vardagar) more must have gone before an eviction may be decided on
 * @param leavesAnyway who is to move anyway sooner than this after the forfeiture wins nothing back
 */
public record RecoveryPolicy(Period window, int before, Period leavesAnyway) {

    /** What the Tenancy Act says of dwellings, as it was worded by Lag 2019:533. */
    public static final Effective<RecoveryPolicy> DWELLINGS = Effective.since(
            LocalDate.of(2019, 10, 1),
            new RecoveryPolicy(Period.ofWeeks(3), 2, Period.ofMonths(1)),
            Source.law("JB 12:44"));

    /**
     * The time in which the tenancy is won back.
     *
     * @param servedOn    the day on which the tenant was served that paying wins it back (form 1 of 1978:314)
     * @param boardToldOn the day on which the social board was told of the notice and its reason (form 3)
     */
    public static RecoveryWindow window(LocalDate servedOn, LocalDate boardToldOn) {
        LocalDate begin = servedOn.isAfter(boardToldOn) ? servedOn : boardToldOn;
        return DWELLINGS.on(begin).rule().from(begin);
    }

    private RecoveryWindow from(LocalDate begin) {
        LocalDate last = StatutoryTime.lastDayToAct(StatutoryTime.plus(begin, window));
        return new RecoveryWindow(begin, last, WorkingDays.after(last, before).plusDays(1));
    }
}
