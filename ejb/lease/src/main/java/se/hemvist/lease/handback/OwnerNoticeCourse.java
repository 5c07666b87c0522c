package se.hemvist.lease.handback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.dispute.AppealedBy;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.DisputeRefusal;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.handback.HandbackRefusal.OwnerNoticeNotThere;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.termination.Withdrawal;

import static se.hemvist.lease.handback.OwnerNoticeState.DISPUTED;
import static se.hemvist.lease.handback.OwnerNoticeState.PROLONGED;
import static se.hemvist.lease.handback.OwnerNoticeState.RUNNING_OUT;
import static se.hemvist.lease.handback.OwnerNoticeState.TAKEN_BACK;
import static se.hemvist.lease.handback.OwnerNoticeState.WITHOUT_EFFECT;
import static se.hemvist.lease.handback.OwnerNoticeState.WON_BACK;

/**
 * What has become of a notice of the owner's. Nothing in it changes: each step gives what it is after it.
 *
 * @param dispute    before the rent tribunal, if the city contested it
 * @param won        by what the city won its tenancy back, if it did
 * @param withdrawal that it was taken back, if it was
 */
@Embeddable
public record OwnerNoticeCourse(
        @Enumerated(EnumType.STRING) @Column(name = "state") OwnerNoticeState state,
        @Embedded @Nullable Dispute dispute,
        @Embedded @Nullable WonBack won,
        @Embedded @Nullable Withdrawal withdrawal) {

    /** Of one that has just come, and ends the lease or nothing. */
    static OwnerNoticeCourse of(boolean ends) {
        return new OwnerNoticeCourse(ends ? RUNNING_OUT : WITHOUT_EFFECT, null, null, null);
    }

    /**
     * The city has won its tenancy back.
     *
     * @throws OwnerNoticeNotThere unless the lease ends by it
     * @throws HandbackRefusal.NothingToWinBack if it is not before time for unpaid rent
     * @throws se.hemvist.lease.recovery.RecoveryRefusal.RecoveryOver if that was too late, unless the city was hindered
     */
    OwnerNoticeCourse wonBack(WonBack by, ReceivedNotice came, LocalDate today) {
        demandLeads(WON_BACK);
        came.demandWonBack(by.sound(today));
        return new OwnerNoticeCourse(WON_BACK, dispute, by, withdrawal);
    }

    /**
     * It is taken back.
     *
     * @throws OwnerNoticeNotThere unless the lease ends by it
     */
    OwnerNoticeCourse takenBack(Withdrawal taken, ReceivedNotice came, LocalDate today) {
        demandLeads(TAKEN_BACK);
        return new OwnerNoticeCourse(TAKEN_BACK, dispute, won, taken.sound(came.givenOn(), today));
    }

    /**
     * The city contests it.
     *
     * @throws OwnerNoticeNotThere unless the lease runs out by it
     * @throws DisputeRefusal.DisputeDecided once the rent tribunal has decided
     * @throws se.hemvist.lease.termination.TerminationRefusal.NothingToDispute if it is before time
     */
    OwnerNoticeCourse contested(LocalDate on, ReceivedNotice came, LocalDate today) {
        demandLeads(DISPUTED);
        Optional.ofNullable(dispute).ifPresent(Dispute::demandUndecided);
        came.demandDisputable();
        return new OwnerNoticeCourse(DISPUTED, Dispute.ofHeadLease(on, came.givenOn(), today), won, withdrawal);
    }

    /**
     * The owner has referred the dispute to the rent tribunal.
     *
     * @throws OwnerNoticeNotThere unless it is disputed
     * @throws DisputeRefusal.ReferredTooLate more than a month after the lease has ended
     */
    OwnerNoticeCourse referred(LocalDate on, LocalDate leaseEnd, LocalDate today) {
        return disputed(DISPUTED, contested().referred(on, leaseEnd, today));
    }

    /**
     * The rent tribunal has decided: the lease runs out, or it is prolonged.
     *
     * @throws OwnerNoticeNotThere unless it is disputed
     * @throws DisputeRefusal.NotReferred    if it was not referred to it by then
     * @throws DisputeRefusal.DisputeDecided if it has decided before
     */
    OwnerNoticeCourse decided(TribunalDecision decision, LocalDate today) {
        return disputed(decision.ends() ? RUNNING_OUT : PROLONGED, contested().decided(decision, today));
    }

    /**
     * The decision has been appealed by the side that it went against: that the lease ends by the city, that it is prolonged by the owner.
     *
     * @throws OwnerNoticeNotThere unless the lease runs out, or goes on, by such a decision
     * @throws DisputeRefusal.AppealedTooLate more than three weeks after it
     */
    OwnerNoticeCourse appealed(LocalDate on, LocalDate today) {
        demandLeads(DISPUTED);
        Dispute decided = Optional.ofNullable(dispute).orElseThrow(() -> new OwnerNoticeNotThere(state, DISPUTED));
        return disputed(DISPUTED, decided.appealed(on, AppealedBy.against(state != PROLONGED), today));
    }

    /**
     * Svea hovrätt has decided on that: the lease runs out, or it is prolonged.
     *
     * @throws OwnerNoticeNotThere unless it is disputed
     * @throws DisputeRefusal.NotAppealed if the tribunal's decision was not appealed by then
     */
    OwnerNoticeCourse appealDecided(TribunalDecision decision, LocalDate today) {
        return disputed(decision.ends() ? RUNNING_OUT : PROLONGED, contested().appealDecided(decision, today));
    }

    private OwnerNoticeCourse disputed(OwnerNoticeState now, Dispute after) {
        return new OwnerNoticeCourse(now, after, won, withdrawal);
    }

    /** @throws OwnerNoticeNotThere unless it is disputed */
    void demandDisputed() {
        contested();
    }

    private Dispute contested() {
        return Optional.ofNullable(dispute)
                .filter(open -> state == DISPUTED)
                .orElseThrow(() -> new OwnerNoticeNotThere(state, DISPUTED));
    }

    private void demandLeads(OwnerNoticeState wanted) {
        if (!state.next().contains(wanted)) {
            throw new OwnerNoticeNotThere(state, wanted);
        }
    }
}
