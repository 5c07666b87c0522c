package se.hemvist.lease.eviction;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.eviction.EvictionRefusal.RespiteRuns;
import se.hemvist.lease.eviction.EvictionRefusal.RespiteTooLong;

/**
 * C-21: how long a respite (anstånd) with an eviction is at most. The day on which it was granted governs, and starts the
 * time; the Act does not say where it starts, this is our reading. Its last day itself is part of it.
 *
 * @param usual   without more
 * @param longest with very strong reasons, against payment
 */
public record RespiteTimes(Period usual, Period longest) {

    private static final Effective<RespiteTimes> ENFORCEMENT_CODE = Effective.since(
            LocalDate.of(1982, 1, 1), new RespiteTimes(Period.ofWeeks(2), Period.ofWeeks(4)), Source.law("UB 16:4"));

    /** Those that govern a respite granted that day. */
    public static Version<RespiteTimes> on(LocalDate granted) {
        return ENFORCEMENT_CODE.on(granted);
    }

    /** @throws RespiteTooLong if it is longer than it may be */
    void demand(EvictionRespite respite) {
        LocalDate latest = respite.on().plus(respite.veryStrongReasons() ? longest : usual);
        if (respite.until().isAfter(latest)) {
            throw new RespiteTooLong(latest);
        }
    }

    /** @throws RespiteRuns as long as it runs */
    void demandOver(EvictionRespite respite, LocalDate carriedOut) {
        if (!carriedOut.isAfter(respite.until())) {
            throw new RespiteRuns(respite.until());
        }
    }
}
