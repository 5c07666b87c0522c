package se.hemvist.lease.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.dispute.DisputeRefusal;
import se.hemvist.lease.eviction.EvictionRefusal;
import se.hemvist.lease.recovery.RecoveryRefusal;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.tenure.TenureRecords;

/** Days of what followed the service of a notice that were recorded with another one. */
@Stateless
public class EndingDayCorrections {

    @Inject
    TerminationDesk desk;

    @Inject
    TenureRecords tenures;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Says on which day something of an ending happened that was recorded with another one: forms 1 and 3, the dispute and what was
     * decided on it, the eviction. Every gate is asked again as if each step had been told with the right days, and what is due by
     * them is derived again. A tenancy whose time to be won back is not over by the right day may be won back again. The other day is
     * read with the ending, and that it was put right stands in the timeline.
     *
     * @throws TerminationRefusal.NoTermination   if no ground is recorded
     * @throws TerminationRefusal.DayNotEntered   if no such day is
     * @throws TerminationRefusal.EndingIsSettled once all is settled, or it came to nothing other than by the rent tribunal
     * @throws DisputeRefusal  if it was referred or appealed too late by it, or an eviction applied for too soon
     * @throws EvictionRefusal if an eviction was applied for or carried out too soon by it, or a respite is too long
     * @throws RecoveryRefusal if an eviction was ordered too soon by it
     * @throws se.hemvist.intake.application.CaseRefusal if it is that day already, still to come, or out of order with the days beside
     *     it, or there is no reason
     */
    @Operation("termination.correct-day")
    public void correct(SubleaseId id, Expected expected, CorrectedEndingDay right) {
        Termination termination = desk.take(id, expected);
        LocalDate today = clock.today();
        termination.correct(right, day -> tenures.on(id, day), access.actor().user(), today);
        desk.done(termination, right.told(today));
    }
}
