package se.hemvist.followup.assignment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentRefusal.AlreadyOrdered;
import se.hemvist.followup.assignment.AssignmentRefusal.NoSupportDecision;
import se.hemvist.followup.assignment.AssignmentRefusal.NotTheProviderChosen;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionRefusal;
import se.hemvist.intake.decision.Executions;
import se.hemvist.intake.decision.SupportDecisions;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Giving, taking on and starting the assignments (uppdrag) to the providers. */
@Stateless
public class Assignments {

    @Inject
    CaseProgress cases;

    @Inject
    SupportDecisions decisions;

    @Inject
    Executions executions;

    @Inject
    OrderedAssignments assignments;

    @Inject
    Acceptances acceptances;

    @Inject
    OpenSupportTellings tellings;

    @Inject
    Deadlines deadlines;

    @Inject
    HiddenCases hidden;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<AssignmentEvent> happened;

    /**
     * Sends the written assignment to the provider of the case.
     *
     * @throws CaseRefusal.UnknownCase        if there is no such case
     * @throws CaseRefusal.DayTooLate         if the day is still to come
     * @throws NotTheProviderChosen           if the case has another provider, or none
     * @throws NoSupportDecision              if no support decision is in force that day
     * @throws DecisionRefusal.NotDecided     if the home has not been granted, or not as of that day
     * @throws AlreadyOrdered                 if the case has an assignment that is not closed
     * @throws AssignmentRefusal.ItemsMissing if not all items of the routine are in it
     * @throws AssignmentRefusal.GoalsMissing if not all goals of the routine are in it
     */
    @Operation("assignment.order")
    public AssignmentId order(NewAssignment ordered) {
        CaseFile file = cases.take(ordered.caseId(), Expected.any());
        Input.notAfter(clock.today(), ordered.orderedOn(), "orderedOn");
        if (file.provider().filter(ordered.provider()::equals).isEmpty()) {
            throw new NotTheProviderChosen(ordered.provider(), file.provider());
        }
        if (decisions.inForce(file.id(), ordered.orderedOn()).isEmpty()) {
            throw new NoSupportDecision(ordered.orderedOn());
        }
        decisions.require(file, ordered.orderedOn(), "orderedOn");
        assignments.lockRunning(file.id()).ifPresent(running -> {
            throw new AlreadyOrdered(running.id());
        });
        Assignment assignment = Assignment.ordered(ordered, about(file, ordered));
        assignments.add(assignment);
        deadlines.derive(acceptances, acceptances.deadline(assignment.row()));
        disclosures.note(
                file.id(), Disclosure.of(Disclosed.ASSIGNMENT, ordered.provider(), Ground.NEED, ordered.orderedOn()));
        happened.fire(assignment.ordered());
        return assignment.id();
    }

    /**
     * The provider takes on the assignment.
     *
     * @throws AssignmentRefusal.UnknownAssignment  if there is no such assignment
     * @throws AssignmentRefusal.AssignmentNotThere if it was taken on before
     * @throws CaseRefusal.DayTooLate               if the day is still to come
     * @throws CaseRefusal.DayTooEarly              if it had not been sent by then
     */
    @Operation("assignment.accept")
    public void accept(AssignmentId id, Expected expected, LocalDate on) {
        Assignment assignment = take(id, expected);
        AssignmentEvent.Accepted accepted = assignment.accept(on, clock.today());
        deadlines.met(acceptances, id.value(), "", on);
        happened.fire(accepted);
    }

    /**
     * Starts phase 1, with the support that comes before the move-in; the decision on support is carried out.
     *
     * @throws AssignmentRefusal.UnknownAssignment  if there is no such assignment
     * @throws AssignmentRefusal.AssignmentNotThere if it is not taken on, or a phase runs already
     * @throws AssignmentRefusal.StartsAfterMoveIn  if the move-in is planned for that day or before it
     * @throws AssignmentRefusal.ReasonNeeded       if the day is outside the usual time and no reason is given
     * @throws CaseRefusal.DayTooLate               if the day is still to come
     * @throws CaseRefusal.DayTooEarly              if the assignment had not been taken on by then
     */
    @Operation("assignment.start-phase-1")
    public void startPhase1(AssignmentId id, Expected expected, PhaseStart start) {
        Assignment assignment = take(id, expected);
        AssignmentEvent.PhaseEntered entered = PhaseOnePolicy.HOUSING_FIRST
                .on(start.plannedMoveIn())
                .ask(policy -> assignment.startPhase1(start, policy, clock.today()));
        assignments.flush();
        executions.carriedOut(entered.caseId(), DecisionKind.SUPPORT, entered.on());
        happened.fire(entered);
    }

    /**
     * Puts days right that were recorded otherwise; what was recorded is read on.
     *
     * @param reason what was wrong
     * @throws AssignmentRefusal.UnknownAssignment  if there is no such assignment
     * @throws AssignmentRefusal.AssignmentNotThere if what is put right has not happened
     * @throws AssignmentRefusal.StartsAfterMoveIn  if the move-in is planned for the first day of phase 1 or before it
     * @throws CaseRefusal                          if it was recorded so, a day is out of order, or it is not said what was
     *                                              wrong
     */
    @Operation("assignment.correct-days")
    public void correctDays(AssignmentId id, Expected expected, AssignmentDays right, String reason) {
        LocalDate today = clock.today();
        Assignment assignment = take(id, expected);
        List<AssignmentEvent.PhaseMoved> moved =
                assignment.correctDays(right, Struck.of(today, access.actor().user(), reason), today);
        assignments.flush();
        moved.forEach(day -> tell(assignment, day));
    }

    private void tell(Assignment assignment, AssignmentEvent.PhaseMoved moved) {
        if (moved.phase() == AssignmentState.ACCEPTED) {
            deadlines.deriveMet(acceptances, acceptances.deadline(assignment.row()), moved.on());
        } else {
            executions.carriedOutOn(moved.caseId(), DecisionKind.SUPPORT, moved.was(), moved.on());
        }
        happened.fire(moved);
    }

    /**
     * Records that the support staff have told the participant of the support that stays open after the aid.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws AssignmentRefusal.NoOwnLeaseNear    unless the participant lives there by a sublease, or has a lease of
     *     one's own
     * @throws CaseRefusal.DayTooLate              if the day is still to come
     * @throws CaseRefusal.DayTooEarly             if it is before the move-in
     */
    @Operation("assignment.tell-of-open-support")
    public void tellOfOpenSupport(AssignmentId id, Expected expected, LocalDate on) {
        Assignment assignment = take(id, expected);
        assignment.tellOfOpenSupport(on, clock.today());
        tellings.told(assignment, on);
    }

    /**
     * The assignment, with its phases.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is none by that identity
     */
    @Operation(value = "assignment.read", read = true)
    public AssignmentView get(AssignmentId id) {
        Assignment assignment = assignments.get(id);
        access.permit(assignment.file());
        return assignment.view();
    }

    /**
     * The assignments that the reader's organisation has given or has, of the cases that the reader may know of, the one
     * sent last first.
     */
    @Operation(value = "assignment.list", read = true)
    public Page<AssignmentRow> list(PageRequest request) {
        return access.member().map(member -> list(member, request)).orElseGet(() -> Page.none(request));
    }

    private Page<AssignmentRow> list(Member member, PageRequest request) {
        UUID organisation = member.organisation();
        Municipality municipality = member.municipality();
        Set<UUID> unknown = hidden.from(member.actor());
        List<AssignmentRow> rows = assignments.of(organisation, municipality, unknown, request).stream()
                .map(Assignment::row)
                .toList();
        return new Page<>(rows, assignments.count(organisation, municipality, unknown), request);
    }

    private Assignment take(AssignmentId id, Expected expected) {
        Assignment assignment = assignments.lock(id);
        AssignmentFile file = assignment.file();
        access.permit(file);
        expected.check();
        return assignment;
    }

    private static AssignedCase about(CaseFile file, NewAssignment ordered) {
        return new AssignedCase(
                file.id(), file.number(), file.municipality(), file.administration(), ordered.provider());
    }
}
