package se.hemvist.lease.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.sublease.RunningLease;

/**
 * The signed deed.
 *
 * @param validFrom   the first day of the lease
 * @param validTo     the last day on which it holds
 * @param ruleVersion the version of the policy that it was signed under
 */
@Embeddable
record Deed(
        @Column(name = "signed_on") LocalDate signedOn,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Column(name = "rule_version") LocalDate ruleVersion) {

    static Deed signed(LocalDate on, LocalDate leaseStart, Version<WaiverPolicy> policy) {
        return new Deed(on, leaseStart, policy.rule().lastDay(leaseStart), policy.from());
    }

    /** The same, signed when the one that was taken over was, and for as long as that says. */
    Deed as(RunningLease.HeldWaiver held) {
        return new Deed(held.signedOn(), validFrom, held.validTo().orElse(validTo), ruleVersion);
    }
}
