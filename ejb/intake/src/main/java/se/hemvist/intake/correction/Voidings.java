package se.hemvist.intake.correction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseEvent;
import se.hemvist.intake.application.CaseEvent.Voided;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.correction.CorrectionRefusal.HomeSigned;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Cases that were opened by mistake, as for the wrong person. */
@Stateless
public class Voidings {

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    Event<CaseEvent> happened;

    @Inject
    HouseClock clock;

    /**
     * Voids a case. It is over as if it had been taken back: flats are free, consents and deadlines end with it; and it is not
     * counted in the figures. What stands in it stays readable, and the others who work on it are told.
     *
     * @throws CaseRefusal.UnknownCase    if there is no such case
     * @throws CaseRefusal.NotPossibleNow if it is over
     * @throws HomeSigned                 if a home has been signed for in it
     * @throws CaseRefusal.MissingPart    if it is not said why
     */
    @Operation("case.void")
    public void voidCase(CaseId caseId, Expected expected, String reason) {
        CaseFile file = progress.take(caseId, expected);
        if (file.state().isEnd()) {
            throw file.cannotBecome(CaseState.WITHDRAWN);
        }
        if (progress.hasHadHome(caseId)) {
            throw new HomeSigned(file.state());
        }
        LocalDate today = clock.today();
        progress.advance(
                caseId, CaseState.WITHDRAWN, Occurrence.of("case-voided", today).because(Input.text(reason, "reason")));
        happened.fire(new Voided(caseId, today));
        letters.sendToOthers("case-voided", file);
    }
}
