package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;

/**
 * The ending of a sublease as it is read.
 *
 * @param version what {@code If-Match} is compared with
 */
public record TerminationFile(
        About about, long version, TerminationState state, GroundRecord ground, Papers papers, After after) {

    /** Which sublease, and whose. */
    public record About(SubleaseId sublease, LeasedCase leased, SubleaseParties parties, Programme programme) {}

    /** The notice, how it was served, and when the lease ends; the days as if given at once before it is served. */
    public record Papers(Optional<PreparedNotice> notice, Optional<Delivery> service, Optional<Ends> ends) {

        /** The last day on which the tenant may stay. */
        Optional<LocalDate> lastDay() {
            return ends.map(Ends::lastDay);
        }
    }

    /** What followed. */
    public record After(
            Optional<Recovery> recovery,
            Optional<Dispute> dispute,
            Optional<EvictionCase> eviction,
            Optional<Leaving> leaving,
            Optional<Settlement> settlement,
            Optional<Withdrawal> withdrawal) {}

    /** The day on which the notice was given. */
    Optional<LocalDate> givenOn() {
        return papers.service().map(Delivery::on);
    }
}
