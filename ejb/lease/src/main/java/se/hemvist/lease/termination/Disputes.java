package se.hemvist.lease.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.dispute.Contest;
import se.hemvist.lease.dispute.DisputeRefusal;
import se.hemvist.lease.dispute.TribunalDecision;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.TenureRecords;

/** Disputes on whether a sublease is prolonged, before the rent tribunal (hyresnämnden). */
@Stateless
public class Disputes {

    @Inject
    TerminationDesk desk;

    @Inject
    TenureRecords tenures;

    @Inject
    HouseClock clock;

    /**
     * The tenant, who has security of tenure on the last day of the lease, contests the notice, and may stay until it is
     * decided.
     *
     * @throws TerminationRefusal.NothingToDispute if it is not a landlord's ordinary notice
     * @throws DisputeRefusal.NoTenureYet      if the lease ends before the tenant has security of tenure
     * @throws DisputeRefusal.TenureWaived     if it was waived, and the notice gives the waiver's reason
     * @throws DisputeRefusal.DisputeDecided   once the rent tribunal has decided on it
     */
    @Operation("termination.contest")
    public void contest(SubleaseId id, Expected expected, Contest contest) {
        Termination termination = desk.take(id, expected);
        termination.contest(contest, day -> tenures.on(id, day), clock.today());
        desk.done(termination, Occurrence.of("notice-contested", contest.on()));
    }

    /**
     * The landlord has referred it to the tribunal.
     *
     * @throws DisputeRefusal.ReferredTooLate more than a month after the lease has ended
     */
    @Operation("termination.refer")
    public void refer(SubleaseId id, Expected expected, LocalDate on) {
        Termination termination = desk.take(id, expected);
        termination.refer(on, clock.today());
        desk.done(termination, Occurrence.of("dispute-referred", on));
    }

    /**
     * The tribunal has decided: the lease runs out, with a respite or without, or it is prolonged and goes on.
     *
     * @throws DisputeRefusal.NotReferred if it was not referred to it by then
     */
    @Operation("termination.decide-dispute")
    public void decide(SubleaseId id, Expected expected, TribunalDecision decision) {
        Termination termination = desk.take(id, expected);
        termination.decide(decision, clock.today());
        follow(termination, decision, "dispute-decided");
    }

    /**
     * The tribunal's decision has been appealed to Svea hovrätt by the side that it went against. That the lease ends the tenant
     * appeals, and stays until that has decided; it may be told of when an eviction has been applied for, which waits then; not once
     * one is ordered. That it is prolonged the landlord appeals: the sublease is under notice again until that has decided.
     *
     * @throws TerminationRefusal.TerminationNotThere unless the lease runs out, or goes on, by such a decision
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere if the lease was prolonged, and is not in force any more
     * @throws DisputeRefusal.AppealedTooLate more than three weeks after the decision
     * @throws DisputeRefusal.AppealDecided   once the court has decided
     */
    @Operation("termination.appeal-decision")
    public void appeal(SubleaseId id, Expected expected, LocalDate on) {
        Termination termination = desk.take(id, expected);
        boolean prolonged = termination.isProlonged();
        termination.appeal(on, clock.today());
        if (prolonged) {
            desk.underNoticeAgain(termination, on);
        }
        desk.done(termination, Occurrence.of("tribunal-decision-appealed", on));
    }

    /**
     * Svea hovrätt has decided: the lease runs out, with a respite or without, or it is prolonged and goes on. That is final.
     *
     * @throws TerminationRefusal.TerminationNotThere unless it is disputed
     * @throws DisputeRefusal.NotAppealed if the tribunal's decision was not appealed by then
     */
    @Operation("termination.decide-appeal")
    public void decideAppeal(SubleaseId id, Expected expected, TribunalDecision decision) {
        Termination termination = desk.take(id, expected);
        termination.decideAppeal(decision, clock.today());
        desk.tellLandlord(termination, decision);
        follow(termination, decision, "tribunal-appeal-decided");
    }

    private void follow(Termination termination, TribunalDecision decision, String what) {
        if (!decision.ends()) {
            desk.goesOn(termination, decision.on());
        }
        desk.done(termination, Occurrence.of(what, decision.on()));
    }
}
