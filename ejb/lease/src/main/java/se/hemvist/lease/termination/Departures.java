package se.hemvist.lease.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.leaving.GoodsCall;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.LeavingRefusal;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseId;

/** Moving out (avflyttning): the keys, the inspection of the empty flat, and what is left to claim. */
@Stateless
public class Departures {

    @Inject
    TerminationDesk desk;

    @Inject
    SubleaseEnds ends;

    @Inject
    OwedRents rents;

    @Inject
    CaseProgress cases;

    @Inject
    HouseClock clock;

    /**
     * The keys are back, also before the last day of the lease, until which rent is owed then; while it is disputed or might be won
     * back, which is settled by that; and after an eviction was applied for, which is then withdrawn. The support ends.
     *
     * @throws TerminationRefusal.TerminationNotThere if the notice has not been served, or the tenant has left before
     */
    @Operation("termination.return-keys")
    public void returnKeys(SubleaseId id, Expected expected, Leaving leaving) {
        Termination termination = desk.take(id, expected);
        TerminationFile before = termination.file();
        termination.returnKeys(leaving, clock.today());
        desk.leaves(before, false, leaving.on());
        ends.vacate(id, leaving.on(), termination.file().endsOn());
        desk.done(termination, Occurrence.of("keys-returned", leaving.on()));
        desk.tell(termination, "keys-returned");
    }

    /**
     * The tenant, who has left, was called on to fetch what was left in the flat: it falls to the landlord three months after that, if
     * that is sooner than it would. Told once more with another day and why, that day takes the place of the one that was recorded,
     * which stays in the timeline.
     *
     * @throws TerminationRefusal.TerminationNotThere if the tenant has not left, or all is settled
     * @throws LeavingRefusal.NothingLeft             if nothing was left
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come or before the leaving, or another one is recorded
     *     and it is not said why
     */
    @Operation("termination.call-for-goods")
    public void callForGoods(SubleaseId id, Expected expected, GoodsCall call) {
        Termination termination = desk.take(id, expected);
        termination.callForGoods(call, clock.today());
        desk.done(termination, call.told());
    }

    /**
     * All is settled; the case is over, unless it waits for another home.
     *
     * @throws TerminationRefusal.TerminationNotThere if the tenant has not left
     * @throws LeavingRefusal.GoodsMayBeFetched   as long as goods that were left may be fetched
     * @throws LeavingRefusal.ClaimsRemain        as long as claims that are not met may be brought
     * @throws LeavingRefusal.RentStillOwed       if they are said to be met, and rent is owed that is not written off
     * @throws LeavingRefusal.NotWhatIsOwed       if another rest is written off than is owed
     */
    @Operation("termination.settle")
    public void settle(SubleaseId id, Expected expected, Settlement settlement) {
        Termination termination = desk.take(id, expected);
        termination.settle(settlement, rents.left(termination.file()), clock.today());
        ends.settle(id, settlement.on());
        desk.done(termination, Occurrence.of("tenancy-settled", settlement.on()));
        rents.settled(termination.file());
        CaseId caseId = termination.file().about().leased().caseId();
        if (cases.lock(caseId).state() == CaseState.HOUSED) {
            cases.advance(caseId, CaseState.CLOSED, "home-over", settlement.on());
        }
    }
}
