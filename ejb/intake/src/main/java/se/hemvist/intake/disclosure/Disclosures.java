package se.hemvist.intake.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Reading a case's log of disclosures, and adding what was told beside the house. Nothing in it is ever changed. */
@Stateless
public class Disclosures {

    @Inject
    LoggedDisclosures logged;

    @Inject
    DisclosureLog log;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The lines in the order in which they were logged.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "disclosure.list", read = true)
    public Page<DisclosureLine> list(CaseId caseId, PageRequest request) {
        if (progress.isStandIn(caseId)) {
            return Page.none(request);
        }
        access.permit(progress.look(caseId));
        return new Page<>(logged.of(caseId, request), logged.count(caseId), request).map(LoggedDisclosure::line);
    }

    /**
     * Logs what was told beside the house, by telephone or on paper; also in a case that is over.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws CaseRefusal             if the note is blank, or the day is still to come or before the application
     */
    @Operation("disclosure.record")
    public void record(CaseId caseId, Disclosure told) {
        CaseFile file = progress.take(caseId, Expected.any());
        Input.notAfter(clock.today(), told.on(), "on");
        Input.notBefore(file.handling().application().receivedOn(), told.on(), "on");
        String note = Input.text(told.note().orElse(""), "note");
        log.note(caseId, new Disclosure(Disclosed.OTHER, told.to(), told.ground(), told.on(), Optional.of(note)));
    }
}
