package se.hemvist.lease.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.sublease.RunningLease;

/**
 * The signed deed.
 *
 * @param validFrom   the first day on which it is to hold
 * @param validTo     the last one
 * @param ruleVersion the version of the policy that it was signed under
 */
@Embeddable
record Deed(
        @Column(name = "signed_on") LocalDate signedOn,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Column(name = "rule_version") LocalDate ruleVersion) {

    /** With the lease, from its first day on. */
    static Deed withLease(LocalDate on, LocalDate leaseStart, Version<WaiverPolicy> policy) {
        return new Deed(on, leaseStart, policy.rule().lastDay(leaseStart), policy.from());
    }

    DateRange time() {
        return DateRange.ofClosed(validFrom, validTo);
    }

    /** The same, signed when the one that was taken over was, and for as long as that says. */
    Deed as(RunningLease.HeldWaiver held) {
        return new Deed(held.signedOn(), validFrom, held.validTo().orElse(validTo), ruleVersion);
    }
}
