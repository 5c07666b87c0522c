package se.hemvist.followup.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.concern.ConcernPolicy.ConcernTime;
import se.hemvist.followup.concern.ConcernPolicy.EventTime;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** T-43: the provider reports what the staff know of; as long as nobody has, it stands on their list. */
@ApplicationScoped
class ConcernReports implements DeadlineKind {

    @Inject
    NotedConcerns concerns;

    @Inject
    AssignmentProgress assignments;

    @Inject
    EventTime events;

    @Inject
    ConcernTime worries;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-43";
    }

    @Override
    public String title() {
        return "Rapportera händelse eller oro till socialtjänsten";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return concerns.unreported()
                .map(concern ->
                        deadline(concern, assignments.look(concern.assignment()).about()));
    }

    void await(Concern concern, AssignedCase about) {
        deadlines.derive(this, deadline(concern, about));
    }

    void reported(Concern concern, LocalDate on) {
        deadlines.met(this, concern.id().value(), "", on);
    }

    /** There was nothing to report. */
    void struck(Concern concern, LocalDate on) {
        deadlines.cancel(this, concern.id().value(), "", on);
    }

    private Derived deadline(Concern concern, AssignedCase about) {
        Version<ConcernPolicy> policy = concern.kind().isConcern()
                ? worries.on(about.municipality(), concern.knownOn())
                : events.on(about.municipality(), concern.knownOn());
        return new Derived(
                new Subject(concern.id().value(), "", about.caseId().value(), about.number(), about.municipality()),
                new Responsible(about.provider().value(), new Role("support-worker")),
                policy.rule().watch(concern.kind(), concern.knownOn()),
                new Why(
                        "ConcernPolicy",
                        policy.from(),
                        Map.of("knownOn", concern.knownOn().toString())));
    }
}
