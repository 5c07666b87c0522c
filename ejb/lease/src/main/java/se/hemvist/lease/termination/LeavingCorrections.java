package se.hemvist.lease.termination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.eviction.EvictionRefusal;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseId;

/** Tenants who left on another day than was recorded. */
@Stateless
public class LeavingCorrections {

    @Inject
    TerminationDesk desk;

    @Inject
    SubleaseEnds ends;

    @Inject
    HouseClock clock;

    /**
     * Says on which day the keys came back, or an eviction was carried out, that was recorded with another one. Whatever hangs on it
     * hears it: until when goods are fetched and claims brought, since when the flat can be had, who lived there too, the support and
     * its visits and papers, the stay, and the figures that are still to be written. The other day stays in the timeline of the case.
     *
     * @throws TerminationRefusal.NoTermination       if no ground is recorded
     * @throws TerminationRefusal.TerminationNotThere unless the tenant has left, and it is not settled
     * @throws EvictionRefusal if nobody was evicted by then
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, before the notice, after the next tenant's lease
     *     has begun or the flat was given back, or there is no reason
     */
    @Operation("termination.correct-leaving")
    public void correct(SubleaseId id, Expected expected, CorrectedDay right) {
        ends.lockAllOn(id);
        Termination termination = desk.take(id, expected);
        LocalDate today = clock.today();
        Optional<LocalDate> was = termination.file().after().leaving().map(Leaving::on);
        termination.correctLeaving(right.on(), today);
        was.ifPresent(day -> ends.leftOn(id, day, right.on(), today));
        desk.done(termination, right.told("leaving-corrected"));
    }
}
