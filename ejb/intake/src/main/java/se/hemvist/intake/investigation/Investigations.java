package se.hemvist.intake.investigation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.NotDoneInThisState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.investigation.InvestigationRefusal.NoInvestigation;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** The investigation (utredning) of the right to the measure and the need of support. */
@Stateless
public class Investigations {

    @Inject
    WrittenInvestigations investigations;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that the investigation which followed the application has been concluded; a later one takes its place.
     *
     * @throws NotDoneInThisState if the case is over
     * @throws CaseRefusal        if the need or the person's own view is missing, or it ends before the application was
     *     received or in the future
     */
    @Operation("investigation.record")
    public void record(CaseId caseId, Expected expected, NewInvestigation concluded) {
        CaseFile file = progress.take(caseId, expected);
        file.demandOpen();
        int turn = investigations.of(caseId).size() + 1;
        Writing writing = new Writing(access.actor().user(), turn, clock.today());
        investigations.add(Investigation.concluded(file, concluded, writing));
        progress.note(caseId, Occurrence.of("investigation-concluded", concluded.concludedOn()));
    }

    /**
     * The application's day and the latest investigation.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws NoInvestigation         if none has been recorded
     */
    @Operation(value = "investigation.read", read = true)
    public InvestigationView get(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        access.permit(file);
        return investigations.of(caseId).stream()
                .reduce((earlier, later) -> later)
                .map(latest -> latest.view(file.handling().application().receivedOn()))
                .orElseThrow(NoInvestigation::new);
    }
}
