package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** T-45: the support staff tell the participant of open support; as long as nobody has, it stands on their list. */
@ApplicationScoped
class OpenSupportTellings implements DeadlineKind {

    @Inject
    OrderedAssignments assignments;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-45";
    }

    @Override
    public String title() {
        return "Informera deltagaren om öppet stöd";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return assignments.withOwnLease().flatMap(assignment -> owed(assignment).stream());
    }

    /** The lease is the participant's own. */
    void await(Assignment assignment) {
        owed(assignment).ifPresent(owed -> deadlines.derive(this, owed));
    }

    void told(Assignment assignment, LocalDate on) {
        deadlines.met(this, assignment.id().value(), "", on);
    }

    private static Optional<Derived> owed(Assignment assignment) {
        return assignment.untoldSince().map(transferredOn -> deadline(assignment.row(), transferredOn));
    }

    private static Derived deadline(AssignmentRow row, LocalDate transferredOn) {
        AssignedCase about = row.about();
        Version<OpenSupportPolicy> policy = OpenSupportPolicy.HOUSING_FIRST.on(transferredOn);
        return new Derived(
                new Subject(row.assignment().value(), "", about.caseId().value(), about.number(), about.municipality()),
                new Responsible(about.provider().value(), new Role("support-worker")),
                policy.rule().watch(transferredOn),
                new Why("OpenSupportPolicy", policy.from(), Map.of("transferredOn", transferredOn.toString())));
    }
}
