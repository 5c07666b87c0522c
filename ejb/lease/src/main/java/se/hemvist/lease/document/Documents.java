package se.hemvist.lease.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.time.HouseClock;

/** The papers of subleases, for those who sign them and move people in; in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Documents {

    @Inject
    DocumentChecklists checklists;

    @Inject
    HouseClock clock;

    /**
     * A sublease as the papers need to know it.
     *
     * @param sublease its id
     */
    public record Papered(UUID sublease, Programme programme, LocalDate signedOn) {}

    /**
     * Begins the checklist of a sublease that is being signed, with what is handed in. Tells what somebody let be missing.
     *
     * @throws DocumentRefusal.DocumentsMissing if a paper is missing by the day that nobody lets be missing
     * @throws DocumentRefusal.PartyMissing     if somebody who must be in a paper is not
     * @throws CaseRefusal.DayTooLate           if a paper is dated on a day to come
     * @throws CaseRefusal.MissingPart          if it is not said where a paper is kept, or who lets one be missing and why
     */
    public Set<DocumentKind> sign(Papered lease, LocalDate appliedOn, HandedDocuments handed) {
        DocumentChecklist checklist = of(lease);
        for (int place = 0; place < handed.documents().size(); place++) {
            add(checklist, handed.documents().get(place), appliedOn, "documents/papers/" + place);
        }
        Set<DocumentKind> without = checklist.demandAll(Occasion.SIGNING, lease.signedOn(), handed.overriding());
        checklists.add(checklist);
        return without;
    }

    /**
     * Demands the papers of a sublease that is being moved into on the day. Tells what somebody let be missing.
     *
     * @throws DocumentRefusal.DocumentsMissing if a paper is missing by the day that nobody lets be missing
     * @throws CaseRefusal.MissingPart          if it is not said who lets one be missing, or why
     */
    public Set<DocumentKind> moveIn(Papered lease, LocalDate day, HandedDocuments handed) {
        return of(lease).demandAll(Occasion.MOVE_IN, day, handed.overriding());
    }

    /**
     * Demands the papers of a sublease that was moved into on another day than was recorded: what nobody let be missing was there by
     * then.
     *
     * @throws DocumentRefusal.DocumentsMissing if one was not
     */
    public void movedIn(Papered lease, LocalDate day) {
        of(lease).demandStill(Occasion.MOVE_IN, day);
    }

    /**
     * Adds a paper.
     *
     * @throws DocumentRefusal.PartyMissing if somebody who must be in it is not
     * @throws CaseRefusal.DayTooLate       if it is dated on a day to come
     * @throws CaseRefusal.MissingPart      if it is not said where it is kept
     */
    public void add(Papered lease, LocalDate appliedOn, Document document) {
        DocumentChecklist checklist = of(lease);
        add(checklist, document, appliedOn);
        checklists.add(checklist);
    }

    private void add(DocumentChecklist checklist, Document document, LocalDate appliedOn, String part) {
        try {
            add(checklist, document, appliedOn);
        } catch (Refusal refusal) {
            throw refusal.within(part);
        }
    }

    private void add(DocumentChecklist checklist, Document document, LocalDate appliedOn) {
        document.demandSince(appliedOn);
        checklist.add(document, clock.today());
    }

    /** The checklist; that of a sublease from before there were any is empty. */
    public DocumentChecklistView view(Papered lease) {
        return of(lease).view();
    }

    private DocumentChecklist of(Papered lease) {
        return checklists
                .find(lease.sublease())
                .orElseGet(() -> DocumentChecklist.begun(lease.sublease(), lease.programme(), lease.signedOn()));
    }
}
