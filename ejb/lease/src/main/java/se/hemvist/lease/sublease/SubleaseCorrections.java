package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.HeadLeases;

/** Days of subleases that were recorded wrongly. */
@Stateless
public class SubleaseCorrections {

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Says on which day a sublease was signed, or begins, that was recorded with another one. Whatever hangs on it hears it:
     * tenure and waiver, the rents, the time that counts towards a transfer. The other day stays in the timeline of the case.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws SubleaseRefusal.DaysAreSettled  unless it is signed or in force: a notice is taken back first
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come for a signing, or out of order with the
     *     head lease, the other day, how the terms were explained and the move-in, or there is no reason
     * @throws se.hemvist.kernel.rule.Refusal  if an ending or a transfer is under way
     */
    @Operation("sublease.correct-day")
    public void correctDay(SubleaseId id, Expected expected, LeaseDay which, CorrectedDay day) {
        Sublease sublease = subleases.lock(id);
        access.permit(sublease.file());
        expected.check(sublease.file().version());
        SubleaseEvent.DaysCorrected corrected = sublease.correct(
                which, day.on(), headLeases.view(sublease.headLease()).terms(), clock.today());
        subleases.flush();
        happened.fire(corrected);
        cases.note(sublease.file().about().caseId(), day.told("lease-day-corrected"));
    }
}
