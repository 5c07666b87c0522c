package se.hemvist.intake.casenote;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.casenote.CaseNoteRefusal.AlreadyCorrected;
import se.hemvist.intake.casenote.CaseNoteRefusal.TooLong;
import se.hemvist.intake.casenote.CaseNoteRefusal.UnknownNote;
import se.hemvist.intake.casenote.CaseNoteView.Signed;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/**
 * Writing and reading notes in cases. A note is never changed: a correction is a new one that points to it. Each
 * organisation that handles the case reads what it has written itself.
 */
@Stateless
public class CaseNotes {

    @Inject
    WrittenNotes notes;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Writes a note, which stands under the caller's name; also in a case that is over.
     *
     * @return its number
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws CaseRefusal             if the day is still to come or before the application, or there is no text
     * @throws TooLong                 if the text is longer than a note
     * @throws UnknownNote             if it corrects a note that the caller's organisation has not written
     * @throws AlreadyCorrected        if it corrects one that has been corrected
     */
    @Operation("case-note.write")
    public int write(CaseId caseId, NewCaseNote note) {
        CaseFile file = progress.take(caseId, Expected.any());
        OrganisationId own = OrganisationId.of(access.actor());
        Input.notAfter(clock.today(), note.on(), "on");
        Input.notBefore(file.handling().application().receivedOn(), note.on(), "on");
        note.corrects().ifPresent(number -> demandCorrectable(caseId, own, number));
        CaseNote written = new CaseNote(
                notes.next(caseId), own, note, new Signed(access.actor().user(), clock.now()));
        notes.add(written);
        return written.number();
    }

    /**
     * The notes of a case that the caller's organisation has written, the latest first.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "case-note.list", read = true)
    public Page<CaseNoteView> list(CaseId caseId, PageRequest request) {
        if (progress.isStandIn(caseId)) {
            return Page.none(request);
        }
        OrganisationId own =
                OrganisationId.of(access.permit(progress.look(caseId)).actor());
        List<CaseNote> page = notes.of(caseId, own, request);
        Map<Integer, Integer> corrections =
                notes.corrections(caseId, page.stream().map(CaseNote::number).toList());
        return new Page<>(page, notes.count(caseId, own), request)
                .map(note -> note.view(Optional.ofNullable(corrections.get(note.number()))));
    }

    private void demandCorrectable(CaseId caseId, OrganisationId own, int number) {
        if (notes.find(caseId, number).filter(note -> note.isOf(own)).isEmpty()) {
            throw new UnknownNote(number);
        }
        Optional.ofNullable(notes.corrections(caseId, Set.of(number)).get(number))
                .ifPresent(by -> {
                    throw new AlreadyCorrected(by);
                });
    }
}
