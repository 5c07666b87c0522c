package se.hemvist.intake.flatapplication;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.assessment.AssessmentRefusal;
import se.hemvist.intake.assessment.PersonalGuards;
import se.hemvist.intake.flatapplication.FlatApplicationEvent.Ruled;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** The housing agency's rulings on applications: granted ones become assignments (uppdrag) that are watched each day. */
@Stateless
public class Rulings {

    @Inject
    HandedInApplications applications;

    @Inject
    CaseProgress progress;

    @Inject
    Deadlines deadlines;

    @Inject
    RulingDue rulingDue;

    @Inject
    PersonalGuards guards;

    @Inject
    CaseLetters letters;

    @Inject
    Event<FlatApplicationEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Rules on an application and tells the contact person; a granted one is watched from the same day on.
     *
     * @throws FlatApplicationRefusal.NoFlatApplication if the case did not begin with an application for a flat
     * @throws CaseRefusal.NotDoneInThisState           if it has been ruled on, or the case is over
     * @throws CaseRefusal.DayTooLate                   if the day is still to come
     * @throws CaseRefusal.DayTooEarly                  if it is before the application came
     * @throws CaseRefusal.MissingPart                  if it is refused without a reason
     * @throws AssessmentRefusal                        if it is granted and the person's assessment stands in the way
     */
    @Operation("flat-application.rule")
    public void rule(CaseId caseId, Expected expected, Ruling ruling) {
        CaseFile file = progress.take(caseId, expected);
        FlatApplication application = applications.of(caseId);
        file.demandIn(CaseState.RECEIVED);
        LocalDate on = Input.notAfter(clock.today(), ruling.on(), "on");
        application.rule(ruling);
        deadlines.met(rulingDue, caseId.value(), "", on);
        progress.advance(caseId, CaseState.UNDER_ASSESSMENT, "assessment-started", on);
        if (ruling.granted()) {
            Occurrence granted = guards.demandAtGrant(file, because(ruling, "application-granted"));
            progress.advance(caseId, CaseState.GRANTED, granted);
            progress.advance(caseId, CaseState.WAITING_FOR_FLAT, "watch-started", on);
        } else {
            progress.advance(caseId, CaseState.REFUSED, because(ruling, "application-refused"));
        }
        letters.send("application-ruled", file.administration(), file);
        happened.fire(new Ruled(FlatApplications.about(file), ruling.granted(), on));
    }

    private static Occurrence because(Ruling ruling, String what) {
        Occurrence occurrence = Occurrence.of(what, ruling.on());
        return ruling.reason().map(occurrence::because).orElse(occurrence);
    }
}
