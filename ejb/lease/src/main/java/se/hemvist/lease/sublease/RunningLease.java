package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A lease that somebody lives by already.
 *
 * @param signing how it was signed, for no offer
 * @param moveIn  how the tenant moved in
 */
public record RunningLease(SigningRecord signing, MoveInRecord moveIn, Since since) {

    /**
     * What has come of it since.
     *
     * @param waiver     the deed by which security of tenure is given up, where there is one
     * @param inspection the one after the move-in, where it was made
     */
    public record Since(Optional<HeldWaiver> waiver, Optional<MadeInspection> inspection) {}

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
