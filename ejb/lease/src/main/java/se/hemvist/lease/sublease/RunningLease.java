package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A lease that somebody lives by already.
 *
 * @param signing     how it was signed, for no offer
 * @param notice      the notice (uppsägningstid) that the two have agreed on, where it is another than the programme's
 * @param inARowSince the first day of the leases of the same flat to the same tenant that it goes on from without a break, where
 *                    there were any
 * @param moveIn      how the tenant moved in
 */
public record RunningLease(
        SigningRecord signing,
        Optional<Period> notice,
        Optional<LocalDate> inARowSince,
        MoveInRecord moveIn,
        Since since) {

    /**
     * What has come of it since.
     *
     * @param waiver          the deed by which security of tenure is given up, where one was signed with the lease
     * @param inspection      the one after the move-in, where it was made
     * @param rentPaidThrough the last month of which all rent is paid, where it is told
     */
    public record Since(
            Optional<HeldWaiver> waiver, Optional<MadeInspection> inspection, Optional<YearMonth> rentPaidThrough) {}

    /**
     * A deed that was signed.
     *
     * @param validTo the last day on which it holds; left out, that of the rule
     */
    public record HeldWaiver(LocalDate signedOn, Optional<LocalDate> validTo) {}

    /**
     * An inspection that was made.
     *
     * @param keptAt where its record is kept
     */
    public record MadeInspection(LocalDate on, String keptAt) {}
}
