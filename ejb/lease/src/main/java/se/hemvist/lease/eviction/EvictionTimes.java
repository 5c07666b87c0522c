package se.hemvist.lease.eviction;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.eviction.EvictionRefusal.HeardTooLately;

/**
 * C-21: when an eviction (avhysning) is carried out, by the Enforcement Authority. The day on which the tenant was heard
 * governs.
 *
 * @param earliest from the day on which the tenant was heard; that day itself will do
 * @param within   from the day on which the papers were complete, if possible; no refusal follows from it
 */
public record EvictionTimes(Period earliest, Period within) {

    private static final Effective<EvictionTimes> ENFORCEMENT_CODE = Effective.since(
            LocalDate.of(1982, 1, 1), new EvictionTimes(Period.ofWeeks(1), Period.ofWeeks(4)), Source.law("UB 16:3"));

    /** Those that govern a tenant heard that day. */
    public static Version<EvictionTimes> on(LocalDate heard) {
        return ENFORCEMENT_CODE.on(heard);
    }

    /** The day by which it is to be carried out, if possible. */
    public LocalDate target(LocalDate papersOn) {
        return papersOn.plus(within);
    }

    /** @throws HeardTooLately before its time */
    void demand(LocalDate heard, LocalDate carriedOut) {
        LocalDate from = heard.plus(earliest);
        if (carriedOut.isBefore(from)) {
            throw new HeardTooLately(from);
        }
    }
}
