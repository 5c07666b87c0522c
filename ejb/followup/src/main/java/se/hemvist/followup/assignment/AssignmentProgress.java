package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.hemvist.intake.decision.SupportDecisions;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.number.Municipality;

/** What the other packages of followup do with an assignment, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AssignmentProgress {

    @Inject
    OrderedAssignments assignments;

    @Inject
    OpenSupportTellings tellings;

    @Inject
    SupportDecisions decisions;

    @Inject
    Deadlines deadlines;

    @Inject
    Access access;

    @Inject
    Event<AssignmentEvent> happened;

    /**
     * The assignment, which nobody else can change until the transaction ends. Every command on it or beside it begins
     * so.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is none by that identity
     */
    public AssignmentFile lock(AssignmentId id) {
        return assignments.lock(id).file();
    }

    /**
     * The same for whoever calls, once they may do with it what the operation does.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is none by that identity
     */
    public AssignmentFile take(AssignmentId id) {
        AssignmentFile assignment = lock(id);
        access.permit(assignment);
        return assignment;
    }

    /**
     * The assignment as it is, not locked.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is none by that identity
     */
    public AssignmentFile look(AssignmentId id) {
        return assignments.get(id).file();
    }

    /** The assignments that are, or once were, in one of the phases. */
    public Stream<AssignmentFile> everIn(Set<AssignmentState> phases) {
        return assignments.everIn(phases).map(Assignment::file);
    }

    /** Which ones those are, without reading them. */
    public List<UUID> idsEverIn(Set<AssignmentState> phases) {
        return assignments.idsEverIn(phases).stream().map(AssignmentId::value).toList();
    }

    /** Those that the organisation gives or has, or lets the flat of, without those of hidden cases, by case number. */
    public Stream<AssignmentFile> concerning(UUID organisation, Municipality municipality, Set<UUID> hidden) {
        return assignments.concerning(organisation, municipality, hidden).map(Assignment::file);
    }

    /**
     * Does the work with the assignment, locked first and then read, so that nothing that another transaction does to it
     * comes in between. The work changes nothing of the assignment itself.
     *
     * @throws AssignmentRefusal.UnknownAssignment if there is none by that identity
     */
    public void withLocked(AssignmentId id, Consumer<AssignmentFile> work) {
        Assignment assignment = assignments.lock(id);
        work.accept(assignment.file());
        assignments.letGo(assignment);
    }

    /**
     * Ends the aid of a participant with a lease of one's own; the support is open from that day on. Nobody renews the decision
     * on support any more.
     *
     * @throws AssignmentRefusal.AssignmentNotThere                    unless it is phase 3
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly   unless phase 3 began before the day
     */
    public void endAid(AssignmentId id, LocalDate on) {
        Assignment assignment = assignments.lock(id);
        withoutAid(assignment, assignment.endAid(on));
    }

    /**
     * Hands the aid of a participant with a lease of one's own over to others; the support is over. Nobody renews the decision on
     * support any more.
     *
     * @throws AssignmentRefusal.AssignmentNotThere                  if it is over
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly unless its phase began before the day
     */
    public void handOver(AssignmentId id, LocalDate on) {
        Assignment assignment = assignments.lock(id);
        AssignmentEvent ended = assignment.end(on);
        withoutAid(assignment, ended);
        tell(new AssignmentEvent.HandedOver(id, ended.about(), on));
    }

    private void withoutAid(Assignment assignment, AssignmentEvent event) {
        deadlines.cancel(tellings, assignment.id().value(), "", event.on());
        decisions.end(event.caseId(), event.on());
        tell(event);
    }

    /**
     * Ends the open support, for which there is no decision.
     *
     * @throws AssignmentRefusal.AssignmentNotThere                  if it is over
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly unless its phase began before the day
     */
    public void endOpenSupport(AssignmentId id, LocalDate on) {
        tell(assignments.lock(id).end(on));
    }

    private void tell(AssignmentEvent event) {
        assignments.flush();
        happened.fire(event);
    }
}
