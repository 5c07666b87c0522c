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

/** Sending the monthly follow-ups (månadsuppföljning) to the social services. */
@Stateless
public class MonthlyFollowUps {

    private static final PaperKind KIND = PaperKind.MONTHLY_FOLLOW_UP;

    @Inject
    AssignmentProgress assignments;

    @Inject
    SentPapers papers;

    @Inject
    FollowUpMonths deadlines;

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
     * Records the month's follow-up, in time or late, as far as it goes.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment  if there is no such assignment
     * @throws AlreadySent                                                         if the month's was sent before
     * @throws PaperRefusal.AlreadyExcused                                         if the month's was excused
     * @throws PaperRefusal.NoSupportThatMonth                                     if no phase asked for it in the month
     * @throws se.hemvist.followup.template.TemplateRefusal.UnknownTemplate        if there is no such template
     * @throws se.hemvist.followup.template.TemplateRefusal.TemplateNotInForce     if the month's follows another
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate                if it is still to be sent
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly               if it was sent before the month began
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart               if the text is blank
     */
    @Operation("follow-up.send")
    public PaperStanding send(AssignmentId id, YearMonth month, FollowUpRecord record) {
        AssignmentFile file = assignments.take(id);
        papers.followUp(id, month).ifPresent(before -> {
            throw new AlreadySent(month, before.asSent().sentOn());
        });
        papers.demandNotExcused(id, KIND, month);
        Template template = templates.named(file.municipality(), KIND, month, record.templateVersion());
        MonthlyFollowUp followUp = MonthlyFollowUp.sent(file, month, record, template, clock.today());
        papers.add(followUp);
        deadlines.sent(file, month, record.sentOn());
        disclosures.note(
                file.about().caseId(),
                Disclosure.of(Disclosed.FOLLOW_UP, file.about().administration(), Ground.NEED, record.sentOn()));
        LocalDate dueOn = dueOn(file, month);
        happened.fire(followUp.event(file.about(), dueOn));
        return followUp.standing(dueOn);
    }

    /**
     * Adds answers that the month's follow-up lacked.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws PaperNotSent                                                       if it has not been sent
     * @throws PaperRefusal.NothingToComplete                                     if it lacks nothing
     * @throws PaperRefusal.NothingAdded                                          if it is given nothing
     * @throws PaperRefusal.NotLacking                                            if an answer is given that it does not lack
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate               if the day is still to come
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly              if it is before the sending or the last completion
     */
    @Operation("follow-up.complete")
    public PaperStanding complete(AssignmentId id, YearMonth month, FollowUpCompletion more) {
        AssignmentFile file = assignments.take(id);
        MonthlyFollowUp followUp = papers.followUp(id, month).orElseThrow(() -> new PaperNotSent(month));
        String version = followUp.asSent().templateVersion();
        Template template = templates
                .known(file.municipality(), KIND, version)
                .orElseGet(() -> templates.on(file.municipality(), KIND, month));
        followUp.complete(more, template, clock.today());
        PaperStanding standing = followUp.standing(dueOn(file, month));
        happened.fire(new Completed(id, file.about(), KIND, month, new Completion(more.on(), standing.validity())));
        return standing;
    }

    /**
     * The month's follow-up as it was sent, if it was.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "follow-up.read", read = true)
    public Optional<SentPaper<FollowUpRecord>> of(AssignmentId id, YearMonth month) {
        AssignmentFile file = assignments.look(id);
        access.permit(file);
        return papers.followUp(id, month)
                .map(sent -> new SentPaper<>(sent.asSent(), sent.standing(dueOn(file, month))));
    }

    private LocalDate dueOn(AssignmentFile file, YearMonth month) {
        return months.dueOn(file.municipality(), month);
    }
}
