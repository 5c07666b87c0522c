package se.hemvist.lease.waiver;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.sublease.RunningLease;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;

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

    /** The same by the right days of the lease, if it was signed with it and says no last day of its own. */
    Deed following(DaysCorrected lease, Effective<WaiverPolicy> policy) {
        LocalDate was = lease.was().start();
        LocalDate start = lease.days().start();
        boolean withLease = signedOn.equals(lease.was().signedOn())
                && validTo.equals(policy.on(was).rule().lastDay(was));
        return withLease ? withLease(lease.days().signedOn(), start, policy.on(start)) : this;
    }

    /** What counts of it, with what the rent tribunal has said. */
    WaiverDeed told(Optional<TribunalAnswer> answer) {
        return new WaiverDeed(signedOn, time(), answer);
    }

    DateRange time() {
        return DateRange.ofClosed(validFrom, validTo);
    }

    /** The same, signed when the one that was taken over was, and for as long as that says. */
    Deed as(RunningLease.HeldWaiver held) {
        return new Deed(held.signedOn(), validFrom, held.validTo().orElse(validTo), ruleVersion);
    }
}
