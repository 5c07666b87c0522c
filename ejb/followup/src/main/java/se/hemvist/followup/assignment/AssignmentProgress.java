package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the other packages of followup do with an assignment, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AssignmentProgress {

    @Inject
    OrderedAssignments assignments;

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
}
