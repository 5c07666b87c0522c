package se.hemvist.lease.conduct;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.rent.RentRecords;

/** What else is done about a disturbance: the dialogue that it begins with, and how its case ends. */
@Stateless
public class Measures {

    @Inject
    DisturbanceProgress progress;

    @Inject
    ConductRecords records;

    @Inject
    RentRecords rents;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    HouseClock clock;

    /**
     * Tells whoever gives the support of a minor breach, so that it is put right by talking; once the lease is over, records that
     * they were told by then.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance  if there is no such case
     * @throws DisturbanceRefusal.LeaseWasOver        if the lease was over by that day
     * @throws DisturbanceRefusal.DisturbanceNotThere if it is not assessed, something else has been done, or its programme
     *     has no dialogue
     * @throws DisturbanceRefusal.NotMinor            if it is graver
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the case or still to come
     */
    @Operation("disturbance.tell-provider")
    public void tellProvider(DisturbanceId id, Expected expected, LocalDate on) {
        DisturbanceCase disturbance = progress.take(id, expected);
        disturbance.tellProvider(on, clock.today());
        if (disturbance.goesOn()) {
            letters.send(
                    "disturbance-dialogue",
                    disturbance.parties().provider(),
                    cases.look(disturbance.about().caseId()));
        }
    }

    /**
     * Records that it is over: put right, and quiet for as long as its programme waits.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance  if there is no such case
     * @throws DisturbanceRefusal.LeaseWasOver        if the lease was over by that day
     * @throws DisturbanceRefusal.DisturbanceNotThere if it cannot end where it stands
     * @throws DisturbanceRefusal.ReportNotAssessed   if something that was told has not been assessed
     * @throws DisturbanceRefusal.NotCorrected        if what a notice asked for has not been done
     * @throws DisturbanceRefusal.DisturbedSince      if it has happened again after the last notice
     * @throws DisturbanceRefusal.ObservationRuns     if it is still watched whether it does
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the case or still to come
     */
    @Operation("disturbance.resolve")
    public void resolve(DisturbanceId id, Expected expected, LocalDate on) {
        DisturbanceCase disturbance = progress.take(id, expected);
        disturbance.resolve(on, clock.today());
        progress.over(disturbance, on);
    }

    /**
     * Decides that notice is to be given: misconduct was repeated after a notice, or a rent is more than a week late that was called
     * on in vain.
     * Notice itself has gates of its own.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance  if there is no such case
     * @throws DisturbanceRefusal.LeaseWasOver        if the lease was over by that day
     * @throws DisturbanceRefusal.DisturbanceNotThere if no notice was sent, or a meeting is to come
     * @throws DisturbanceRefusal.NotRepeated         if neither is so
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the case or still to come
     */
    @Operation("disturbance.lead-to-termination")
    public void leadToTermination(DisturbanceId id, Expected expected, LocalDate on) {
        DisturbanceCase disturbance = progress.take(id, expected);
        disturbance.leadToTermination(
                records.of(disturbance.sublease()), rents.forfeited(disturbance.sublease(), on), on, clock.today());
        progress.over(disturbance, on);
    }
}
