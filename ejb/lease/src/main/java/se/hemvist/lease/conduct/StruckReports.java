package se.hemvist.lease.conduct;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.conduct.DisturbanceEvent.Left;
import se.hemvist.lease.conduct.DisturbanceEvent.ReportStruck;

/** Reports of disturbances that were registered by mistake, or of another home. */
@Stateless
public class StruckReports {

    @Inject
    DisturbanceProgress progress;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<DisturbanceEvent> happened;

    /**
     * Strikes a report that was registered by mistake: it stays to be read by those who could, and counts nowhere from then on. Of
     * another home it is told anew there. A case of which nothing else is left is over; whoever was told to talk with the tenant
     * is told so.
     *
     * @param number of the report, from 1 in the order of telling
     * @throws DisturbanceRefusal.UnknownDisturbance if there is no such case
     * @throws DisturbanceRefusal.NoSuchReport       if not so many have come
     * @throws DisturbanceRefusal.ReportStruckBefore if it was struck before
     * @throws DisturbanceRefusal.RestsOnReport      if a notice was sent, or a meeting called, for what it tells of and nothing else
     * @throws se.hemvist.intake.application.CaseRefusal if it is not said what was wrong
     * @throws se.hemvist.kernel.rule.Refusal if an ending of the sublease is under way that lacks its ground then: it is taken back
     *     first
     */
    @Operation("disturbance.strike-report")
    public void strike(DisturbanceId id, Expected expected, int number, String because) {
        DisturbanceCase disturbance = progress.take(id, expected);
        LocalDate today = clock.today();
        boolean talkedAbout = disturbance.state() == DisturbanceState.DIALOGUE;
        disturbance.strike(number, Struck.of(today, access.actor().user(), because));
        progress.struck(disturbance);
        if (talkedAbout && !disturbance.goesOn()) {
            letters.send(
                    "disturbance-voided",
                    disturbance.parties().provider(),
                    cases.look(disturbance.about().caseId()));
        }
        happened.fire(new ReportStruck(
                id,
                disturbance.about(),
                disturbance.parties(),
                new Left(disturbance.sublease(), disturbance.wantsMeeting()),
                today));
    }
}
