package se.hemvist.intake.information;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.information.InformationRefusal.NotWaiting;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/**
 * The agency's officers keep no contact with those who wait (köar): whoever makes contact is referred to those who work
 * with them. The case's timeline keeps to whom, and nothing of what was said.
 */
@Stateless
public class ReferredContacts {

    @Inject
    CaseProgress progress;

    @Inject
    HouseClock clock;

    /**
     * Notes that the person of the case made contact, and to whom they were referred.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if there is no such case, or the day is still to come
     * @throws NotWaiting                                if the person has a flat, or the case is over
     */
    @Operation("case.refer-contact")
    public void refer(CaseId id, Expected expected, ReferredTo to, LocalDate on) {
        CaseFile file = progress.take(id, expected);
        if (file.state().isEnd() || file.state() == CaseState.HOUSED) {
            throw new NotWaiting(file.state());
        }
        Input.notAfter(clock.today(), on, "on");
        progress.note(id, Occurrence.of(to.occurrence(), on));
    }
}
