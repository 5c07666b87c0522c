package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.lease.document.Document;
import se.hemvist.lease.document.DocumentChecklistView;
import se.hemvist.lease.document.Documents;

/** The papers of a sublease (pappersexercis). */
@Stateless
public class SubleaseDocuments {

    @Inject
    PreparedSubleases subleases;

    @Inject
    Documents documents;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    /**
     * Adds a paper to a sublease that is signed.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws se.hemvist.lease.document.DocumentRefusal.PartyMissing if somebody who must be in the paper is not
     * @throws CaseRefusal.DayTooLate          if it is dated on a day to come
     * @throws CaseRefusal.MissingPart         if it is not said where it is kept
     */
    @Operation("document.add")
    public void add(SubleaseId id, Document document) {
        Sublease sublease = subleases.lock(id);
        access.permit(sublease.file());
        documents.add(
                sublease.papered(),
                cases.look(sublease.about().caseId()).handling().application().receivedOn(),
                document);
    }

    /**
     * Which papers there are, which are asked for and which were let be missing.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "document.list", read = true)
    public DocumentChecklistView of(SubleaseId id) {
        Sublease sublease = subleases.get(id);
        access.permit(sublease.file());
        return documents.view(sublease.papered());
    }
}
