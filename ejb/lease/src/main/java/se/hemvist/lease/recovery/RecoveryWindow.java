package se.hemvist.lease.recovery;

import java.time.LocalDate;
import se.hemvist.lease.recovery.RecoveryRefusal.DecidedTooSoon;

/**
 * The time in which a tenant who was given notice for unpaid rent wins the tenancy back by paying (C-03), or the social
 * board saves it by taking on the rent in writing (C-04).
 *
 * @param begin        the later of the days on which the tenant was served and the social board was told
 * @param lastDay      the last day to pay, or for the board to take on the rent
 * @param decisionFrom the first day on which an eviction may be decided on
 */
public record RecoveryWindow(LocalDate begin, LocalDate lastDay, LocalDate decisionFrom) {

    /**
     * Lets an eviction be decided on that day.
     *
     * @throws DecidedTooSoon before the weekdays after the last day to pay have gone
     */
    public void demandOver(LocalDate decidedOn) {
        RecoveryPolicy.DWELLINGS.on(begin).demand(rule -> {
            if (decidedOn.isBefore(decisionFrom)) {
                throw new DecidedTooSoon(decisionFrom);
            }
        });
    }

    /** Whether what was done on the day came in time; before the window has begun it did, too. */
    public boolean inTime(LocalDate day) {
        return !day.isAfter(lastDay);
    }
}
