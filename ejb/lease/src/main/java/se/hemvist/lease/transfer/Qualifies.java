package se.hemvist.lease.transfer;

import java.time.LocalDate;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.qualifying.TransferPolicy;
import se.hemvist.lease.transfer.TransferRefusal.NotYetQualified;

/**
 * The qualifying day of a transfer, as things stand.
 *
 * @param by what it is counted by
 */
record Qualifies(LocalDate day, Version<TransferPolicy> by) {

    /** @throws NotYetQualified before it */
    void demand(LocalDate on) {
        if (on.isBefore(day)) {
            throw new NotYetQualified(day).by(by);
        }
    }
}
