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
import se.hemvist.followup.paper.PaperExcuse.Excused;
import se.hemvist.followup.paper.PaperRefusal.AlreadySent;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** Doing without a month's paper, which whoever gets it decides. It is not asked for any more. */
@Stateless
public class PaperExcuses {

    /** Why a month's paper need not be sent. */
    public enum Reason {
        /** The participant was away, so that there is nothing to tell. */
        AWAY,
        /** The participant was in care or in an institution. */
        IN_CARE,
        /** The participant moved in or out in the month. */
        MOVING,
        /** The provider was hindered, as by illness, and the recipient does without. */
        HINDERED
    }

    @Inject
    AssignmentProgress assignments;

    @Inject
    SentPapers papers;

    @Inject
    FollowUpMonths followUps;

    @Inject
    ChecklistMonths checklists;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<PaperEvent> happened;

    /**
     * The social services do without the month's follow-up.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws AlreadySent                                                        if the month's was sent
     * @throws PaperRefusal.AlreadyExcused                                        if it is excused
     * @throws PaperRefusal.NoSupportThatMonth                                    if no phase asked for it in the month
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly              if the month has not begun
     */
    @Operation("follow-up.excuse")
    public void followUp(AssignmentId id, YearMonth month, Reason because) {
        AssignmentFile file = assignments.lock(id);
        String user = access.permit(file).actor().user();
        Optional<LocalDate> sentOn =
                papers.followUp(id, month).map(sent -> sent.asSent().sentOn());
        excuse(file, followUps, new Excused(month, because, clock.today(), user), sentOn);
    }

    /**
     * The letting office does without the month's checklist.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws AlreadySent                                                        if the month's was sent
     * @throws PaperRefusal.AlreadyExcused                                        if it is excused
     * @throws PaperRefusal.NoSupportThatMonth                                    if no sublease was lived in that month
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly              if the month has not begun
     */
    @Operation("checklist.excuse")
    public void checklist(AssignmentId id, YearMonth month, Reason because) {
        AssignmentFile file = assignments.lock(id);
        String user = access.permit(file).actor().user();
        Optional<LocalDate> sentOn =
                papers.checklist(id, month).map(sent -> sent.asSent().sentOn());
        excuse(file, checklists, new Excused(month, because, clock.today(), user), sentOn);
    }

    private void excuse(AssignmentFile file, PaperDeadlines deadlines, Excused excused, Optional<LocalDate> sentOn) {
        PaperKind kind = deadlines.kind();
        sentOn.ifPresent(day -> {
            throw new AlreadySent(excused.month(), day);
        });
        papers.demandNotExcused(file.assignment(), kind, excused.month());
        PaperExcuse excuse = PaperExcuse.granted(file, kind, excused);
        papers.add(excuse);
        deadlines.excused(file, excused.month(), excused.on());
        happened.fire(excuse.event(file.about()));
    }
}
