package se.hemvist.intake.paperway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.paperway.PaperWayRefusal.AlreadyAnswered;
import se.hemvist.intake.paperway.PaperWayRefusal.AlreadyRegistered;
import se.hemvist.intake.paperway.PaperWayRefusal.AlreadySent;
import se.hemvist.intake.paperway.PaperWayRefusal.NoAnswerAwaited;
import se.hemvist.intake.paperway.PaperWayRefusal.NoCaseComes;
import se.hemvist.intake.paperway.PaperWayRefusal.NotSentYet;
import se.hemvist.intake.paperway.PaperWayRefusal.OtherForm;
import se.hemvist.intake.paperway.PaperWayRefusal.UnknownTask;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** The tasks of the paper way, for the named persons of the organisation that a form comes from. */
@Stateless
public class PaperTasks {

    @Inject
    TaskDesk desk;

    @Inject
    KeptTasks tasks;

    @Inject
    KnownNamedPersons named;

    @Inject
    Deadlines deadlines;

    @Inject
    PaperTaskDue taskDue;

    @Inject
    PaperCaseDue caseDue;

    @Inject
    Event<PaperWayEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /** Those of the caller's organisation, without whom they are about; for whoever is not named there are none. */
    @Operation(value = "paper-task.list", read = true)
    public Page<PaperTaskView> list(PageRequest request) {
        Actor actor = access.actor();
        access.permit(actor.municipality().map(Related::anything).orElseGet(Related::installation));
        return actor.organisation()
                .map(OrganisationId::new)
                .filter(organisation -> named.isNamed(organisation, actor.user(), clock.today()))
                .map(organisation -> new Page<>(tasks.of(organisation, request), tasks.count(organisation), request)
                        .map(task -> task.view(false)))
                .orElseGet(() -> Page.none(request));
    }

    /**
     * One of them, with whom it is about.
     *
     * @throws UnknownTask if there is none by that id
     */
    @Operation(value = "paper-task.read", read = true)
    public PaperTaskView get(PaperTaskId id) {
        return desk.look(id).view(true);
    }

    /**
     * Closes a task: the form has been sent on paper. One that presents a tenant takes the offer on; of one that would have
     * opened a case, the case is to be registered.
     *
     * @throws UnknownTask if there is none by that id
     * @throws AlreadySent if it has been sent before
     * @throws CaseRefusal if the day is still to come or before the form came, or the courier's reference is blank
     */
    @Operation("paper-task.close")
    public void close(PaperTaskId id, Expected expected, SentPaper sent) {
        PaperTask task = desk.take(id, expected);
        task.close(sent, access.actor().user(), clock.today());
        deadlines.met(taskDue, id.value(), "", sent.on());
        if (task.kind().isInCase()) {
            happened.fire(new PaperWayEvent.Sent(task.caseId(), task.kind(), task.about(), sent.on()));
        } else {
            deadlines.derive(caseDue, PaperCaseDue.of(task));
        }
    }

    /**
     * Notes that no case comes of a form that was sent: it was taken back, or its case was open already. Nobody is reminded
     * of it any more; a case can still be registered.
     *
     * @param because why
     * @throws UnknownTask       if there is none by that id
     * @throws OtherForm         if it is a form in a case
     * @throws NotSentYet        unless it has been sent
     * @throws AlreadyRegistered if a case has been registered from it
     * @throws NoCaseComes       if that has been said
     * @throws CaseRefusal       if the reason is blank
     */
    @Operation("paper-task.no-case")
    public void noCase(PaperTaskId id, Expected expected, String because) {
        desk.take(id, expected).noCase(because, access.actor().user(), clock.today());
        deadlines.cancel(caseDue, id.value(), "", clock.today());
    }

    /**
     * Notes the answer to a form that was sent, which came back on paper; the offer goes on as if it had come through the
     * house.
     *
     * @throws UnknownTask     if there is none by that id
     * @throws NoAnswerAwaited unless the form is one that is answered
     * @throws NotSentYet      unless it has been sent
     * @throws AlreadyAnswered if that side has answered
     * @throws CaseRefusal     if the day is still to come or before the form was sent, the courier's reference is blank, or a
     *     no has no reason
     */
    @Operation("paper-task.answer")
    public void answer(PaperTaskId id, Expected expected, PaperAnswer answer) {
        PaperTask task = desk.take(id, expected);
        PaperAnswer noted = task.answer(answer, clock.today());
        happened.fire(new PaperWayEvent.Answered(task.caseId(), task.kind(), noted));
    }
}
