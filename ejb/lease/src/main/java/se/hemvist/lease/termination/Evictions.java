package se.hemvist.lease.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.dispute.DisputeRefusal;
import se.hemvist.lease.eviction.EvictionCase;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.eviction.EvictionRefusal;
import se.hemvist.lease.eviction.EvictionRespite;
import se.hemvist.lease.eviction.RespiteTimes;
import se.hemvist.lease.household.Households;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.TenureRecords;

/** Evictions (avhysning) by the Enforcement Authority (Kronofogden), the last step. */
@Stateless
public class Evictions {

    @Inject
    TerminationDesk desk;

    @Inject
    SubleaseEnds ends;

    @Inject
    Households households;

    @Inject
    TenureRecords tenures;

    @Inject
    HouseClock clock;

    /**
     * The Enforcement Authority is asked to evict.
     *
     * @param children how many children live in the home
     * @throws EvictionRefusal.ChildrenLeftOut  if more do by the register
     * @throws EvictionRefusal.MayStay          before the day after that of the moving out
     * @throws DisputeRefusal.NotTried         if the lease may be prolonged, and the rent tribunal has not tried it
     * @throws DisputeRefusal.DecisionNotFinal as long as the rent tribunal's decision may be appealed
     */
    @Operation("termination.apply-for-eviction")
    public void apply(SubleaseId id, Expected expected, LocalDate on, int children) {
        Termination termination = desk.take(id, expected);
        EvictionCase.demandAll(children, households.children(id, on));
        TerminationFile before = termination.file();
        termination.applyForEviction(on, children, day -> tenures.on(id, day), clock.today());
        desk.leaves(before, true, on);
        desk.done(termination, Occurrence.of("eviction-applied-for", on));
        desk.tell(termination, "eviction-applied-for");
    }

    /** It has heard the tenant, and ordered the eviction. */
    @Operation("termination.order-eviction")
    public void order(SubleaseId id, Expected expected, EvictionOrder order) {
        Termination termination = desk.take(id, expected);
        termination.orderEviction(order, clock.today());
        desk.done(termination, Occurrence.of("eviction-ordered", order.on()));
    }

    /**
     * It has granted a respite, or made it longer.
     *
     * @throws EvictionRefusal.RespiteTooLong if it is longer than two weeks in all, or four for very strong reasons
     */
    @Operation("termination.respite-eviction")
    public void respite(SubleaseId id, Expected expected, EvictionRespite respite) {
        Termination termination = desk.take(id, expected);
        termination.respiteEviction(respite, clock.today());
        desk.done(
                termination,
                Occurrence.of("eviction-respited", respite.on()).by("RespiteTimes", RespiteTimes.on(respite.on())));
    }

    /**
     * The social board has been told of the children in the home.
     *
     * @throws TerminationRefusal.TerminationNotThere if no eviction is applied for or ordered
     */
    @Operation("termination.tell-board")
    public void tellBoard(SubleaseId id, Expected expected, LocalDate on) {
        Termination termination = desk.take(id, expected);
        termination.tellBoard(on, clock.today());
        desk.done(termination, Occurrence.of("board-told-of-eviction", on));
    }

    /**
     * It has carried it out.
     *
     * @throws EvictionRefusal.BoardNotTold   if children live there of whom the social board has not been told
     * @throws EvictionRefusal.HeardTooLately less than a week after the tenant was heard
     * @throws EvictionRefusal.RespiteRuns    as long as a respite runs
     */
    @Operation("termination.carry-out-eviction")
    public void carryOut(SubleaseId id, Expected expected, Leaving leaving) {
        Termination termination = desk.take(id, expected);
        TerminationFile before = termination.file();
        termination.evict(leaving, households.children(id, leaving.on()), clock.today());
        desk.leaves(before, true, leaving.on());
        ends.vacate(id, leaving.on(), termination.file().endsOn());
        desk.done(termination, Occurrence.of("evicted", leaving.on()));
        desk.tell(termination, "keys-returned");
    }
}
