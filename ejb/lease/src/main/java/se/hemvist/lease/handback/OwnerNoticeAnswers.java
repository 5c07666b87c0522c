package se.hemvist.lease.handback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.dispute.DisputeRefusal;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.recovery.WonBack;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Withdrawal;

/**
 * What becomes of the owner's notice to the city: the tenancy is won back, the notice taken back, or tried by the rent tribunal
 * (hyresnämnden). Whatever hangs on the head lease hears it in the same transaction.
 */
@Stateless
public class OwnerNoticeAnswers {

    @Inject
    OwnerNoticeDesk desk;

    @Inject
    OwnRecoveries recoveries;

    @Inject
    HouseClock clock;

    /**
     * The city has won its tenancy back, that was forfeited for unpaid rent: by paying within the time, or, hindered, as soon as it
     * could; or the social board has taken on the rent. It may be told of after the time, as long as the flat is not given back.
     *
     * @throws HandbackRefusal.NoOwnerNotice       if no notice of the owner's ended the lease
     * @throws HandbackRefusal.OwnerNoticeNotThere if it came to nothing before
     * @throws HandbackRefusal.NothingToWinBack    if it is not before time for unpaid rent
     * @throws se.hemvist.lease.recovery.RecoveryRefusal.RecoveryOver if the day is after the time, unless the city was hindered
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if the flat was given back
     * @throws se.hemvist.intake.application.CaseRefusal if the day is to come, or the number of the board's message is missing
     */
    @Operation("head-lease.recover")
    public void recover(SubleaseId id, WonBack won) {
        KeptNotice notice = desk.take(id);
        notice.wonBack(won, clock.today());
        desk.goesOn(id, won.on());
        recoveries.follow(notice, won.on());
        desk.note(id, Occurrence.of("head-lease-won-back", won.on()));
    }

    /**
     * The owner has taken the notice back, or has let pass the month in which a dispute is referred, so that it is without effect.
     *
     * @throws HandbackRefusal.NoOwnerNotice       if no notice of the owner's ended the lease
     * @throws HandbackRefusal.OwnerNoticeNotThere if it came to nothing before
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if the flat was given back
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or it is not said why
     */
    @Operation("head-lease.take-back-notice")
    public void takeBack(SubleaseId id, Withdrawal withdrawal) {
        KeptNotice notice = desk.take(id);
        notice.takenBack(withdrawal, clock.today());
        desk.goesOn(id, withdrawal.on());
        recoveries.follow(notice, withdrawal.on());
        desk.note(id, Occurrence.of("owner-notice-taken-back", withdrawal.on()));
    }

    /**
     * The city contests the notice, and keeps the flat until that is decided.
     *
     * @throws HandbackRefusal.NoOwnerNotice       if no notice of the owner's ended the lease
     * @throws HandbackRefusal.OwnerNoticeNotThere unless the lease runs out by it
     * @throws se.hemvist.lease.termination.TerminationRefusal.NothingToDispute if it is before time: that a court tries, no tribunal
     * @throws DisputeRefusal.DisputeDecided       once the tribunal has decided
     */
    @Operation("head-lease.contest-notice")
    public void contest(SubleaseId id, LocalDate on) {
        desk.take(id).contested(on, clock.today());
        desk.note(id, Occurrence.of("owner-notice-contested", on));
    }

    /**
     * The owner has referred the dispute to the tribunal.
     *
     * @throws HandbackRefusal.OwnerNoticeNotThere unless the notice is disputed
     * @throws DisputeRefusal.ReferredTooLate      more than a month after the lease has ended: the notice is without effect
     */
    @Operation("head-lease.refer-dispute")
    public void refer(SubleaseId id, LocalDate on) {
        KeptNotice notice = desk.take(id);
        notice.demandDisputed();
        notice.referred(on, desk.lastDay(id), clock.today());
        desk.note(id, Occurrence.of("owner-dispute-referred", on));
    }

    /**
     * The tribunal has decided: the lease runs out, with a respite or without, or it is prolonged and goes on.
     *
     * @throws HandbackRefusal.OwnerNoticeNotThere unless the notice is disputed
     * @throws DisputeRefusal.NotReferred          if it was not referred to it by then
     */
    @Operation("head-lease.decide-dispute")
    public void decide(SubleaseId id, TribunalDecision decision) {
        desk.take(id).decided(decision, clock.today());
        heed(id, decision);
        desk.note(id, Occurrence.of("owner-dispute-decided", decision.on()));
    }

    /**
     * The tribunal's decision has been appealed to Svea hovrätt by the side that it went against. That its lease ends the city
     * appeals, and keeps the flat until that has decided. That it is prolonged the owner appeals: the lease is under notice again until
     * that has decided.
     *
     * @throws HandbackRefusal.OwnerNoticeNotThere unless the lease runs out, or goes on, by such a decision
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if it was prolonged, and is not in force any more
     * @throws DisputeRefusal.AppealedTooLate      more than three weeks after the decision
     * @throws DisputeRefusal.AppealDecided        once the court has decided
     */
    @Operation("head-lease.appeal-decision")
    public void appeal(SubleaseId id, LocalDate on) {
        KeptNotice notice = desk.take(id);
        boolean prolonged = notice.isProlonged();
        notice.appealed(on, clock.today());
        if (prolonged) {
            desk.endsAgain(id, notice, on);
        }
        desk.note(id, Occurrence.of("owner-dispute-appealed", on));
    }

    /**
     * Svea hovrätt has decided: the lease runs out, with a respite or without, or it is prolonged and goes on. That is final.
     *
     * @throws HandbackRefusal.OwnerNoticeNotThere unless the notice is disputed
     * @throws DisputeRefusal.NotAppealed          if the tribunal's decision was not appealed by then
     */
    @Operation("head-lease.decide-appeal")
    public void decideAppeal(SubleaseId id, TribunalDecision decision) {
        desk.take(id).appealDecided(decision, clock.today());
        heed(id, decision);
        desk.note(id, Occurrence.of("owner-appeal-decided", decision.on()));
    }

    private void heed(SubleaseId id, TribunalDecision decision) {
        if (!decision.ends()) {
            desk.goesOn(id, decision.on());
        } else if (decision.respiteUntil() != null) {
            desk.stay(id, decision.respiteUntil());
        }
    }
}
