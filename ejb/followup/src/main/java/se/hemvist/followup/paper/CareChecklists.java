package se.hemvist.followup.paper;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.paper.PaperEvent.Completed;
import se.hemvist.followup.paper.PaperEvent.Completion;
import se.hemvist.followup.paper.PaperRefusal.AlreadySent;
import se.hemvist.followup.paper.PaperRefusal.PaperNotSent;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.template.Template;
import se.hemvist.followup.template.TemplatesInForce;
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

    private static final PaperKind KIND = PaperKind.CARE_CHECKLIST;

    @Inject
    AssignmentProgress assignments;

    @Inject
    SentPapers papers;

    @Inject
    ChecklistMonths deadlines;

    @Inject
    PaperMonths months;

    @Inject
    TemplatesInForce templates;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<PaperEvent> happened;

    /**
     * Records the month's checklist, in time or late, as far as it goes. One that names no template follows the month's.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws AlreadySent                                                        if the month's was sent before
     * @throws PaperRefusal.AlreadyExcused                                        if the month's was excused
     * @throws PaperRefusal.NoSupportThatMonth                                    if no sublease was lived in that month
     * @throws PaperRefusal.ChecklistEmpty                                        if there is no point in it
     * @throws se.hemvist.followup.template.TemplateRefusal.UnknownTemplate       if there is no such template
     * @throws se.hemvist.followup.template.TemplateRefusal.TemplateNotInForce    if the month's follows another
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate               if it is still to be made or sent
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly              if it was made before the month began
     */
    @Operation("checklist.send")
    public PaperStanding record(AssignmentId id, YearMonth month, ChecklistRecord record) {
        AssignmentFile file = assignments.take(id);
        papers.checklist(id, month).ifPresent(before -> {
            throw new AlreadySent(month, before.asSent().sentOn());
        });
        papers.demandNotExcused(id, KIND, month);
        CareChecklist checklist = CareChecklist.sent(file, month, record, followed(file, month, record), clock.today());
        papers.add(checklist);
        deadlines.sent(file, month, record.sentOn());
        file.lease()
                .map(lease -> Disclosure.of(Disclosed.CHECKLIST, lease.lettingOffice(), Ground.NEED, record.sentOn()))
                .ifPresent(disclosure -> disclosures.note(file.about().caseId(), disclosure));
        LocalDate dueOn = dueOn(file, month);
        happened.fire(checklist.event(file.about(), dueOn));
        return checklist.standing(dueOn);
    }

    /**
     * Adds points that the month's checklist lacked.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws PaperNotSent                                                       if it has not been sent
     * @throws PaperRefusal.NothingToComplete                                     if it lacks nothing
     * @throws PaperRefusal.NothingAdded                                          if it is given nothing
     * @throws PaperRefusal.NotLacking                                            if a point is given that it does not lack
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate               if the day is still to come
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly              if it is before the sending or the last completion
     */
    @Operation("checklist.complete")
    public PaperStanding complete(AssignmentId id, YearMonth month, ChecklistCompletion more) {
        AssignmentFile file = assignments.take(id);
        CareChecklist checklist = papers.checklist(id, month).orElseThrow(() -> new PaperNotSent(month));
        checklist.complete(more, followed(file, month, checklist.asSent()), clock.today());
        PaperStanding standing = checklist.standing(dueOn(file, month));
        happened.fire(new Completed(id, file.about(), KIND, month, new Completion(more.on(), standing.validity())));
        return standing;
    }

    /**
     * The month's checklist as it was sent, if it was.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "checklist.read", read = true)
    public Optional<SentPaper<ChecklistRecord>> of(AssignmentId id, YearMonth month) {
        AssignmentFile file = assignments.look(id);
        access.permit(file);
        return papers.checklist(id, month)
                .map(sent -> new SentPaper<>(sent.asSent(), sent.standing(dueOn(file, month))));
    }

    private Template followed(AssignmentFile file, YearMonth month, ChecklistRecord record) {
        return record.templateVersion()
                .map(version -> templates.named(file.municipality(), KIND, month, version))
                .orElseGet(() -> templates.on(file.municipality(), KIND, month));
    }

    private LocalDate dueOn(AssignmentFile file, YearMonth month) {
        return months.dueOn(file.municipality(), month);
    }
}
