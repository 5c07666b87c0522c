package se.hemvist.lease.partner;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Ends;
import se.hemvist.lease.termination.TerminationFile;

/**
 * A lease that its tenant loses or leaves, as far as the times of a spouse or cohabitant rest on it.
 *
 * @param givenOn the day of the notice that ends it
 * @param lastDay the last day of the lease
 * @param endedOn the day on which the tenancy with the tenant ended: the same, or when a tried dispute was finally decided
 */
public record LostLease(LocalDate givenOn, LocalDate lastDay, LocalDate endedOn) {

    /** Empty as long as no notice has been given. */
    static Optional<LostLease> of(TerminationFile ending) {
        return ending.papers().service().map(Delivery::on).flatMap(given -> ending.papers()
                .ends()
                .map(Ends::used)
                .map(last -> new LostLease(given, last, ended(ending, last))));
    }

    private static LocalDate ended(TerminationFile ending, LocalDate last) {
        return ending.after()
                .dispute()
                .flatMap(Dispute::openThrough)
                .filter(last::isBefore)
                .orElse(last);
    }

    Version<PartnerTimes> times() {
        return PartnerTimes.on(endedOn);
    }
}
