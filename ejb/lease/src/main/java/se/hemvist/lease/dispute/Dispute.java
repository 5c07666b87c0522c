package se.hemvist.lease.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.dispute.DisputeRefusal.AppealDecided;
import se.hemvist.lease.dispute.DisputeRefusal.AppealedTooLate;
import se.hemvist.lease.dispute.DisputeRefusal.DecisionNotFinal;
import se.hemvist.lease.dispute.DisputeRefusal.DisputeDecided;
import se.hemvist.lease.dispute.DisputeRefusal.NotAppealed;
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
 * @param appeal        of the tribunal's decision, if there is one
 */
@Embeddable
public record Dispute(
        @Column(name = "disputed_on") LocalDate on,
        @Column(name = "beyond_waiver") Boolean beyondWaiver,
        @Column(name = "referred_on") @Nullable LocalDate referredOn,
        @Column(name = "decided_on") @Nullable LocalDate decidedOn,
        @Column(name = "respite_agreed") @Nullable Boolean respiteAgreed,
        @Embedded @Nullable Appeal appeal) {

    /**
     * The tenant contests the notice.
     *
     * @throws DisputeRefusal if the tenant has no right to have the lease prolonged
     */
    public static Dispute contested(Contest contest, ProlongationRight right, LocalDate servedOn, LocalDate today) {
        LocalDate on = Input.notAfter(today, Input.notBefore(servedOn, contest.on(), "on"), "on");
        right.demand(contest.beyondWaiver());
        return new Dispute(on, contest.beyondWaiver(), null, null, null, null);
    }

    /**
     * A head tenant contests the owner's notice: nothing that a sublet asks for is asked, the lease may always be prolonged (JB 12:46).
     */
    public static Dispute ofHeadLease(LocalDate on, LocalDate servedOn, LocalDate today) {
        return new Dispute(
                Input.notAfter(today, Input.notBefore(servedOn, on, "on"), "on"), false, null, null, null, null);
    }

    /**
     * The landlord has referred it to the rent tribunal.
     *
     * @throws DisputeDecided  once the tribunal has decided
     * @throws ReferredTooLate more than a month after the lease has ended
     */
    public Dispute referred(LocalDate day, LocalDate leaseEnd, LocalDate today) {
        demandUndecided();
        Input.notAfter(today, Input.notBefore(on, day, "on"), "on");
        DisputeTime.on(leaseEnd).demand(rule -> {
            if (day.isAfter(rule.lastDay(leaseEnd))) {
                throw new ReferredTooLate(rule.lastDay(leaseEnd));
            }
        });
        return new Dispute(on, beyondWaiver, day, decidedOn, respiteAgreed, appeal);
    }

    /**
     * The rent tribunal has decided. Its respite is kept as it gave it: whether the tenancy was forfeited, so that it needed the
     * landlord's consent (JB 12:52), is what it has tried.
     *
     * @throws DisputeDecided if it has decided before
     * @throws NotReferred    if it was not referred to the tribunal by then
     */
    public Dispute decided(TribunalDecision decision, LocalDate today) {
        demandUndecided();
        LocalDate day = Input.notAfter(today, decision.on(), "on");
        if (referredOn == null || day.isBefore(referredOn)) {
            throw new NotReferred(on);
        }
        Optional.ofNullable(decision.respiteUntil()).ifPresent(until -> Input.notBefore(day, until, "respiteUntil"));
        return new Dispute(on, beyondWaiver, referredOn, day, decision.respiteAgreed(), null);
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

    /**
     * The tribunal's decision has been appealed to Svea hovrätt: it is not final until that has decided.
     *
     * @throws AppealDecided   once the court has decided
     * @throws AppealedTooLate more than three weeks after the decision (JB 12:70)
     */
    public Dispute appealed(LocalDate day, AppealedBy by, LocalDate today) {
        Optional.ofNullable(appeal).map(Appeal::decidedOn).ifPresent(before -> {
            throw new AppealDecided(before);
        });
        LocalDate decided = Optional.ofNullable(decidedOn).orElseThrow(IllegalStateException::new);
        Input.notAfter(today, Input.notBefore(decided, day, "on"), "on");
        TribunalAppeal.on(decided).demand(rule -> {
            if (day.isAfter(TribunalAppeal.lastDay(decided))) {
                throw new AppealedTooLate(TribunalAppeal.lastDay(decided));
            }
        });
        return new Dispute(on, beyondWaiver, referredOn, decided, respiteAgreed, new Appeal(day, by, null));
    }

    /**
     * Svea hovrätt has decided on the appeal, and with that it is final (JB 12:50).
     *
     * @throws NotAppealed if the tribunal's decision was not appealed by then
     */
    public Dispute appealDecided(TribunalDecision decision, LocalDate today) {
        LocalDate day = Input.notAfter(today, decision.on(), "on");
        Appeal tried = Optional.ofNullable(appeal)
                .filter(handedIn -> !day.isBefore(handedIn.on()))
                .orElseThrow(() -> new NotAppealed(on));
        Optional<LocalDate> respite = Optional.ofNullable(decision.respiteUntil());
        respite.ifPresent(until -> Input.notBefore(day, until, "respiteUntil"));
        Boolean agreed = respite.isPresent() ? Boolean.valueOf(decision.respiteAgreed()) : respiteAgreed;
        return new Dispute(on, beyondWaiver, referredOn, decidedOn, agreed, new Appeal(tried.on(), tried.by(), day));
    }

    /**
     * Lets its days stand that were put right, and are in order.
     *
     * @throws ReferredTooLate if it was referred more than a month after the lease has ended
     * @throws AppealedTooLate if it was appealed more than three weeks after the tribunal's decision
     */
    public void demandInTime(LocalDate leaseEnd, LocalDate today) {
        Dispute contested = new Dispute(on, beyondWaiver, null, null, null, null);
        Optional.ofNullable(referredOn).ifPresent(day -> contested.referred(day, leaseEnd, today));
        Optional.ofNullable(appeal)
                .ifPresent(tried -> new Dispute(on, beyondWaiver, referredOn, decidedOn, respiteAgreed, null)
                        .appealed(tried.on(), tried.by(), today));
    }

    /**
     * The day of the last decision on it.
     *
     * @throws IllegalStateException if there is none
     */
    public LocalDate lastDecidedOn() {
        return Optional.ofNullable(appeal)
                .map(Appeal::decidedOn)
                .or(() -> Optional.ofNullable(decidedOn))
                .orElseThrow(() -> new IllegalStateException("not decided"));
    }

    /** Whether it is the landlord who appealed that the lease is prolonged. */
    public boolean appealedByLandlord() {
        return appeal != null && appeal.by() == AppealedBy.LANDLORD;
    }

    /** The last day on which the tribunal's decision may be appealed (C-11); empty until there is one, and once it is appealed. */
    public Optional<LocalDate> appealableThrough() {
        return Optional.ofNullable(decidedOn).filter(day -> appeal == null).map(TribunalAppeal::lastDay);
    }

    /** Whether it is not decided: by the tribunal, or by the court once that decision was appealed. */
    public boolean isOpen() {
        return decidedOn == null || (appeal != null && appeal.decidedOn() == null);
    }

    /** The last day until when the tenant stays whatever was decided, since it is not final before; empty while it is tried. */
    public Optional<LocalDate> openThrough() {
        return appeal == null ? appealableThrough() : Optional.ofNullable(appeal.decidedOn());
    }

    /**
     * Lets the tenant be made to move.
     *
     * @throws DecisionNotFinal as long as the decision may be appealed, or the court had not decided on the appeal
     */
    public void demandFinal(LocalDate day) {
        Optional.ofNullable(decidedOn)
                .map(TribunalAppeal::on)
                .ifPresent(rule -> rule.demand(appealing -> openThrough()
                        .filter(last -> !day.isAfter(last))
                        .ifPresent(last -> {
                            throw new DecisionNotFinal(last);
                        })));
    }
}
