package se.hemvist.lease.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.dispute.DisputeRefusal.DecisionNotFinal;
import se.hemvist.lease.dispute.DisputeRefusal.DisputeDecided;
import se.hemvist.lease.dispute.DisputeRefusal.NotReferred;
import se.hemvist.lease.dispute.DisputeRefusal.ReferredTooLate;
import se.hemvist.lease.notice.DisputeTime;
import se.hemvist.lease.notice.TribunalAppeal;

/**
 * A dispute on whether the lease is prolonged.
 *
 * @param on            the day on which the tenant contested the notice
 * @param beyondWaiver  whether the notice gives another reason than the waiver of security of tenure
 * @param referredOn    the day on which the landlord referred it to the rent tribunal (hyresnämnden)
 * @param decidedOn     the day of the tribunal's decision
 * @param respiteAgreed whether the landlord agreed to a respite
 */
@Embeddable
public record Dispute(
        @Column(name = "disputed_on") LocalDate on,
        @Column(name = "beyond_waiver") Boolean beyondWaiver,
        @Column(name = "referred_on") @Nullable LocalDate referredOn,
        @Column(name = "decided_on") @Nullable LocalDate decidedOn,
        @Column(name = "respite_agreed") @Nullable Boolean respiteAgreed) {

    /**
     * The tenant contests the notice.
     *
     * @throws DisputeRefusal if the tenant has no right to have the lease prolonged
     */
    public static Dispute contested(Contest contest, ProlongationRight right, LocalDate servedOn, LocalDate today) {
        LocalDate on = Input.notAfter(today, Input.notBefore(servedOn, contest.on(), "on"), "on");
        right.demand(contest.beyondWaiver());
        return new Dispute(on, contest.beyondWaiver(), null, null, null);
    }

    /**
     * A head tenant contests the owner's notice: nothing that a sublet asks for is asked, the lease may always be prolonged (JB 12:46).
     */
    public static Dispute ofHeadLease(LocalDate on, LocalDate servedOn, LocalDate today) {
        return new Dispute(Input.notAfter(today, Input.notBefore(servedOn, on, "on"), "on"), false, null, null, null);
    }

    /**
     * The landlord has referred it to the rent tribunal.
     *
     * @throws ReferredTooLate more than a month after the lease has ended
     */
    public Dispute referred(LocalDate day, LocalDate leaseEnd, LocalDate today) {
        Input.notAfter(today, Input.notBefore(on, day, "on"), "on");
        DisputeTime.on(leaseEnd).demand(rule -> {
            if (day.isAfter(rule.lastDay(leaseEnd))) {
                throw new ReferredTooLate(rule.lastDay(leaseEnd));
            }
        });
        return new Dispute(on, beyondWaiver, day, decidedOn, respiteAgreed);
    }

    /**
     * The rent tribunal has decided. Its respite is kept as it gave it: whether the tenancy was forfeited, so that it needed the
     * landlord's consent (JB 12:52), is what it has tried.
     *
     * @throws NotReferred        if it was not referred to the tribunal by then
     */
    public Dispute decided(TribunalDecision decision, LocalDate today) {
        LocalDate day = Input.notAfter(today, decision.on(), "on");
        if (referredOn == null || day.isBefore(referredOn)) {
            throw new NotReferred(on);
        }
        Optional.ofNullable(decision.respiteUntil()).ifPresent(until -> Input.notBefore(day, until, "respiteUntil"));
        return new Dispute(on, beyondWaiver, referredOn, day, decision.respiteAgreed());
    }

    /**
     * Lets the notice be contested.
     *
     * @throws DisputeDecided once the rent tribunal has decided
     */
    public void demandUndecided() {
        Optional.ofNullable(decidedOn).ifPresent(day -> {
            throw new DisputeDecided(day);
        });
    }

    /** The last day on which the decision may be appealed, until when the tenant stays (C-11); empty until there is one. */
    public Optional<LocalDate> appealableThrough() {
        return Optional.ofNullable(decidedOn).map(TribunalAppeal::lastDay);
    }

    /**
     * Lets the tenant be made to move.
     *
     * @throws DecisionNotFinal as long as the decision may be appealed
     */
    public void demandFinal(LocalDate day) {
        Optional.ofNullable(decidedOn)
                .map(TribunalAppeal::on)
                .ifPresent(rule -> rule.demand(appeal -> appealableThrough()
                        .filter(last -> !day.isAfter(last))
                        .ifPresent(last -> {
                            throw new DecisionNotFinal(last);
                        })));
    }
}
