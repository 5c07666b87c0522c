package se.hemvist.intake.delay;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.delay.DelayRefusal.AlreadyAsked;
import se.hemvist.intake.delay.DelayRefusal.NoAuthority;
import se.hemvist.intake.delay.DelayRefusal.NotLongEnough;
import se.hemvist.intake.delay.DelayRefusal.NothingAsked;
import se.hemvist.intake.delay.DelayRefusal.NothingDelayed;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.HouseClock;

/** Telling a person of a delay, and answering one who asks for a decision. */
@Stateless
public class Delays {

    @Inject
    KnownDelays delays;

    @Inject
    CaseProgress progress;

    @Inject
    Deadlines deadlines;

    @Inject
    RequestDue requestDue;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that the person was told of a delay and why.
     *
     * @throws NothingDelayed if the application is decided on
     * @throws CaseRefusal    if the day is still to come or before the application, the day that was told lies before it, or
     *     there is no reason
     */
    @Operation("delay.notify")
    public void tell(CaseId caseId, Expected expected, DelayNotice notice) {
        CaseFile file = progress.take(caseId, expected);
        demandUndecided(file);
        demandDay(file, notice.told(), "toldOn");
        Input.notBefore(notice.told(), notice.expectedOn(), "expectedOn");
        Input.text(notice.reason(), "reason");
        delays.add(new ToldDelay(caseId, notice));
        progress.note(caseId, Occurrence.of("delay-notified", notice.told()).because(notice.reason()));
    }

    /**
     * Records that the person has asked in writing for a decision; it is answered within four weeks.
     *
     * @throws NoAuthority    if no authority decides on the application
     * @throws NothingDelayed if it is decided on
     * @throws NotLongEnough  before six months have passed
     * @throws AlreadyAsked   if the person has asked before
     * @throws CaseRefusal    if the day is still to come
     */
    @Operation("decision-request.receive")
    public void ask(CaseId caseId, Expected expected, LocalDate askedOn) {
        CaseFile file = progress.take(caseId, expected);
        LocalDate receivedOn = file.handling().application().receivedOn();
        Version<DelayPolicy> policy = DelayPolicy.of(file.programme())
                .orElseThrow(() -> new NoAuthority(file.programme()))
                .on(receivedOn);
        demandUndecided(file);
        Input.notAfter(clock.today(), askedOn, "askedOn");
        delays.request(caseId).ifPresent(before -> {
            throw new AlreadyAsked(before.askedOn()).by(policy);
        });
        if (askedOn.isBefore(policy.rule().firstDay(receivedOn))) {
            throw new NotLongEnough(policy.rule().firstDay(receivedOn)).by(policy);
        }
        DecisionRequest request = DecisionRequest.made(caseId, askedOn);
        delays.add(request);
        deadlines.derive(requestDue, requestDue.of(request, file));
        progress.note(caseId, Occurrence.of("decision-requested", askedOn).by("DelayPolicy", policy));
    }

    /**
     * Turns the request down, in a decision of its own.
     *
     * @throws NothingAsked if no request waits for an answer
     * @throws CaseRefusal  if the day is still to come or before the request, or there is no reason
     */
    @Operation("decision-request.turn-down")
    public void turnDown(CaseId caseId, Expected expected, LocalDate on, String reason) {
        CaseFile file = progress.take(caseId, expected);
        Input.notAfter(clock.today(), on, "on");
        DecisionRequest request = delays.request(caseId)
                .filter(asked -> asked.isOpen() && file.state() != CaseState.WITHDRAWN)
                .orElseThrow(() -> new NothingAsked(file.state()));
        request.turnDown(on, reason);
        deadlines.met(requestDue, caseId.value(), "", on);
        progress.note(caseId, Occurrence.of("decision-request-turned-down", on).because(reason));
    }

    /**
     * What has been told and asked in a case.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "delay.list", read = true)
    public DelaysView of(CaseId caseId) {
        access.permit(progress.look(caseId));
        return new DelaysView(delays.notices(caseId), delays.request(caseId).map(DecisionRequest::view));
    }

    private static void demandUndecided(CaseFile file) {
        if (DecidedCases.DECIDED.contains(file.state())) {
            throw new NothingDelayed(file.state());
        }
    }

    private void demandDay(CaseFile file, LocalDate day, String field) {
        Input.notBefore(file.handling().application().receivedOn(), day, field);
        Input.notAfter(clock.today(), day, field);
    }
}
