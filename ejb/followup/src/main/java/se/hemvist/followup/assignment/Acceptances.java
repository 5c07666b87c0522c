package se.hemvist.followup.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AcceptancePolicy.AcceptanceTime;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** T-39: the provider takes on the assignment. */
@ApplicationScoped
class Acceptances implements DeadlineKind {

    @Inject
    OrderedAssignments assignments;

    @Inject
    AcceptanceTime time;

    @Override
    public String code() {
        return "T-39";
    }

    @Override
    public String title() {
        return "Utföraren tar emot uppdraget";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return assignments.ordered().map(Assignment::row).map(this::deadline);
    }

    Derived deadline(AssignmentRow ordered) {
        return deadline(ordered, time.on(ordered.about().municipality(), ordered.orderedOn()));
    }

    static Derived deadline(AssignmentRow ordered, Version<AcceptancePolicy> policy) {
        AssignedCase about = ordered.about();
        return new Derived(
                new Subject(
                        ordered.assignment().value(), "", about.caseId().value(), about.number(), about.municipality()),
                new Responsible(about.provider().value(), new Role("support-worker")),
                policy.rule().watch(ordered.orderedOn()),
                new Why(
                        "AcceptancePolicy",
                        policy.from(),
                        Map.of("orderedOn", ordered.orderedOn().toString())));
    }
}
