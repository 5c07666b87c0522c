package se.hemvist.intake.flatapplication;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.flatapplication.FlatApplicationEvent.Completed;
import se.hemvist.intake.flatapplication.FlatApplicationRefusal.NoFlatApplication;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.HouseClock;

/**
 * Completing applications (komplettering): the agency asks for what is missing, and the case waits until it comes. The
 * agency's time to rule (T-36) begins anew then.
 */
@Stateless
public class Completions {

    @Inject
    AskedCompletions completions;

    @Inject
    HandedInApplications applications;

    @Inject
    CaseProgress progress;

    @Inject
    Deadlines deadlines;

    @Inject
    CompletionDue completionDue;

    @Inject
    CompletionEndDue endDue;

    @Inject
    RulingDue rulingDue;

    @Inject
    CaseLetters letters;

    @Inject
    Event<FlatApplicationEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Asks the contact person for parts that are missing.
     *
     * @throws CaseRefusal.NotDoneInThisState        if the application has been ruled on or is being completed, or the case
     *     is over
     * @throws NoFlatApplication                     if the case did not begin with an application for a flat
     * @throws FlatApplicationRefusal.PartsNotNamed  if no part is named
     * @throws FlatApplicationRefusal.PartNotMissing if one of them is there, or is not asked for in the programme
     * @throws CaseRefusal                           if the last day is too near or too far away
     */
    @Operation("completion.ask")
    public void ask(CaseId caseId, Expected expected, CompletionAsked asked) {
        CaseFile file = progress.take(caseId, expected);
        FlatApplication application = applications.of(caseId);
        file.demandIn(CaseState.RECEIVED);
        LocalDate today = clock.today();
        Version<CompletionPolicy> policy = CompletionPolicy.APPLICATIONS.on(today);
        parts(file, application).demand(needed -> application.demandMissing(asked.parts(), needed));
        policy.rule().demandWithin(today, asked.answerBy());
        AskedCompletion completion =
                new AskedCompletion(caseId, asked, access.actor().user(), today);
        completions.add(completion);
        deadlines.cancel(rulingDue, caseId.value(), "", today);
        deadlines.derive(completionDue, completionDue.of(completion, file));
        deadlines.derive(endDue, endDue.of(completion, file));
        progress.advance(
                caseId,
                CaseState.COMPLETION_REQUESTED,
                Occurrence.of("completion-asked", today).by("CompletionPolicy", policy));
        letters.send("completion-asked", file.administration(), file);
    }

    /**
     * The contact person sends the parts that were asked for, and others that were missing.
     *
     * @throws CaseRefusal.NotDoneInThisState          unless parts have been asked for
     * @throws FlatApplicationRefusal.PartNotDescribed if one that was asked for is missing or blank; it names all of them
     * @throws FlatApplicationRefusal.PartNotMissing   if one of them was there before, or is not asked for in the programme
     */
    @Operation("completion.give")
    public void complete(CaseId caseId, Expected expected, Map<ApplicationPart, String> parts) {
        CaseFile file = progress.take(caseId, expected);
        file.demandIn(CaseState.COMPLETION_REQUESTED);
        FlatApplication application = applications.of(caseId);
        AskedCompletion completion = completions.openOf(caseId).orElseThrow(IllegalStateException::new);
        LocalDate today = clock.today();
        parts(file, application).demand(policy -> application.complete(parts, completion.parts(), policy, today));
        completion.completed(access.actor().user(), today);
        deadlines.met(completionDue, completion.id(), "", today);
        deadlines.cancel(endDue, completion.id(), "", today);
        received(file, application, Occurrence.of("application-completed", today));
        happened.fire(new Completed(FlatApplications.about(file), today));
        letters.send("application-completed", file.coordinationUnit(), file);
    }

    /**
     * The agency goes on with what is there, since the parts have not come in time.
     *
     * @throws CaseRefusal.NotDoneInThisState   unless parts have been asked for
     * @throws FlatApplicationRefusal.StillTime as long as they may come in time
     * @throws CaseRefusal.MissingPart          without a reason
     */
    @Operation("completion.go-on")
    public void goOn(CaseId caseId, Expected expected, String reason) {
        CaseFile file = progress.take(caseId, expected);
        file.demandIn(CaseState.COMPLETION_REQUESTED);
        FlatApplication application = applications.of(caseId);
        AskedCompletion completion = completions.openOf(caseId).orElseThrow(IllegalStateException::new);
        LocalDate today = clock.today();
        completion.goOn(access.actor().user(), today, reason);
        application.takenAsItIs(today);
        deadlines.cancel(completionDue, completion.id(), "", today);
        deadlines.met(endDue, completion.id(), "", today);
        received(
                file,
                application,
                Occurrence.of("completion-not-awaited", today).because(Input.text(reason, "reason")));
        letters.send("completion-not-awaited", file.administration(), file);
    }

    /**
     * What has been asked for in a case, and what came, in the order of asking.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "completion.list", read = true)
    public List<CompletionView> of(CaseId caseId) {
        if (progress.isStandIn(caseId)) {
            return List.of();
        }
        access.permit(progress.look(caseId));
        return completions.of(caseId).stream().map(AskedCompletion::view).toList();
    }

    private void received(CaseFile file, FlatApplication application, Occurrence occurrence) {
        progress.advance(file.id(), CaseState.RECEIVED, occurrence);
        deadlines.derive(rulingDue, rulingDue.of(application, file));
    }

    private static Version<PartsPolicy> parts(CaseFile file, FlatApplication application) {
        return PartsPolicy.of(file.programme())
                .orElseThrow(NoFlatApplication::new)
                .on(application.receivedOn());
    }
}
