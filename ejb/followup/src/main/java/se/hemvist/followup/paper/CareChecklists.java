package se.hemvist.followup.paper;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.paper.PaperRefusal.AlreadySent;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** Sending the checklists of the care of the flat (Genomgång av lägenhetens skötsel) to the letting office. */
@Stateless
public class CareChecklists {

    @Inject
    AssignmentProgress assignments;

    @Inject
    SentPapers papers;

    @Inject
    ChecklistMonths months;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<PaperEvent> happened;

    /**
     * Records the month's checklist, in time or late.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws AlreadySent                                                        if the month's was sent before
     * @throws PaperRefusal.NoSupportThatMonth                                    if no sublease was lived in that month
     * @throws PaperRefusal.ChecklistEmpty                                        if there is no point in it
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate               if it is still to be made or sent
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly              if it was made before the month began
     */
    @Operation("checklist.send")
    public void record(AssignmentId id, YearMonth month, ChecklistRecord record) {
        AssignmentFile file = assignments.lock(id);
        access.permit(file);
        papers.checklist(id, month).ifPresent(before -> {
            throw new AlreadySent(month, before.asSent().sentOn());
        });
        CareChecklist checklist = CareChecklist.sent(file, month, record, clock.today());
        papers.add(checklist);
        months.sent(file, month, record.sentOn());
        file.lease()
                .map(lease -> Disclosure.of(Disclosed.CHECKLIST, lease.lettingOffice(), Ground.NEED, record.sentOn()))
                .ifPresent(disclosure -> disclosures.note(file.about().caseId(), disclosure));
        happened.fire(checklist.event(file.about()));
    }

    /**
     * The month's checklist as it was sent, if it was.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "checklist.read", read = true)
    public Optional<ChecklistRecord> of(AssignmentId id, YearMonth month) {
        access.permit(assignments.look(id));
        return papers.checklist(id, month).map(CareChecklist::asSent);
    }
}
