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

/** Sending the monthly follow-ups (månadsuppföljning) to the social services. */
@Stateless
public class MonthlyFollowUps {

    @Inject
    AssignmentProgress assignments;

    @Inject
    SentPapers papers;

    @Inject
    FollowUpMonths months;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<PaperEvent> happened;

    /**
     * Records the month's follow-up, in time or late.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws AlreadySent                                                        if the month's was sent before
     * @throws PaperRefusal.NoSupportThatMonth                                    if no phase asked for it in the month
     * @throws PaperRefusal.RatingsMissing                                        if a goal is left out
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate               if it is still to be sent
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly              if it was sent before the month began
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart              if a text is blank
     */
    @Operation("follow-up.send")
    public void send(AssignmentId id, YearMonth month, FollowUpRecord record) {
        AssignmentFile file = assignments.lock(id);
        access.permit(file);
        papers.followUp(id, month).ifPresent(before -> {
            throw new AlreadySent(month, before.asSent().sentOn());
        });
        MonthlyFollowUp followUp = MonthlyFollowUp.sent(file, month, record, clock.today());
        papers.add(followUp);
        months.sent(file, month, record.sentOn());
        disclosures.note(
                file.about().caseId(),
                Disclosure.of(Disclosed.FOLLOW_UP, file.about().administration(), Ground.NEED, record.sentOn()));
        happened.fire(followUp.event(file.about()));
    }

    /**
     * The month's follow-up as it was sent, if it was.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "follow-up.read", read = true)
    public Optional<FollowUpRecord> of(AssignmentId id, YearMonth month) {
        access.permit(assignments.look(id));
        return papers.followUp(id, month).map(MonthlyFollowUp::asSent);
    }
}
