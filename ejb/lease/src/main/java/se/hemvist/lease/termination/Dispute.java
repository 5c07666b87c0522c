package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.notice.DisputeTime;
import se.hemvist.lease.termination.TerminationRefusal.NotReferred;
import se.hemvist.lease.termination.TerminationRefusal.ReferredTooLate;

/**
 * A dispute on whether the lease is prolonged.
 *
 * @param on         the day on which the tenant contested the notice
 * @param referredOn the day on which the landlord referred it to the rent tribunal (hyresnämnden)
 * @param decidedOn  the day of the tribunal's decision
 */
@Embeddable
public record Dispute(
        @Column(name = "disputed_on") LocalDate on,
        @Column(name = "referred_on") @Nullable LocalDate referredOn,
        @Column(name = "decided_on") @Nullable LocalDate decidedOn) {

    static Dispute contested(LocalDate on, LocalDate servedOn, LocalDate today) {
        return new Dispute(Input.notAfter(today, Input.notBefore(servedOn, on, "on"), "on"), null, null);
    }

    /** @throws ReferredTooLate more than a month after the lease has ended */
    Dispute referred(LocalDate day, LocalDate leaseEnd, LocalDate today) {
        Input.notAfter(today, Input.notBefore(on, day, "on"), "on");
        DisputeTime.on(leaseEnd).demand(rule -> {
            if (day.isAfter(rule.lastDay(leaseEnd))) {
                throw new ReferredTooLate(rule.lastDay(leaseEnd));
            }
        });
        return new Dispute(on, day, decidedOn);
    }

    /** @throws NotReferred if it was not referred to the tribunal by then */
    Dispute decided(TribunalDecision decision, LocalDate today) {
        LocalDate day = Input.notAfter(today, decision.on(), "on");
        if (referredOn == null || day.isBefore(referredOn)) {
            throw new NotReferred(on);
        }
        Optional.ofNullable(decision.respiteUntil()).ifPresent(until -> Input.notBefore(day, until, "respiteUntil"));
        return new Dispute(on, referredOn, day);
    }
}
