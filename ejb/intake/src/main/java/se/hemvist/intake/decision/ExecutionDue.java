package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.execution.ExecutionPolicy;
import se.hemvist.intake.execution.Wait;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** C-25: a decision in favour is carried out within three months, or goes to IVO and the auditors. */
@ApplicationScoped
class ExecutionDue implements DeadlineKind {

    @Inject
    MadeDecisions decisions;

    @Inject
    CaseProgress progress;

    @Override
    public String code() {
        return "C-25";
    }

    @Override
    public String title() {
        return "Verkställ beslutet innan det ska rapporteras till IVO";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        List<Decision> waiting = decisions.standing().stream()
                .filter(decision -> decision.waiting().isPresent())
                .toList();
        return progress.along(waiting, Decision::caseId, this::of).flatMap(Optional::stream);
    }

    /** While it waits. */
    Optional<Derived> of(Decision decision, CaseFile file) {
        return decision.waiting().map(wait -> of(decision, wait, file));
    }

    private static Derived of(Decision decision, Wait wait, CaseFile file) {
        Version<ExecutionPolicy> policy = ExecutionPolicy.ASSISTANCE.on(decision.decidedOn());
        DecisionCourse course =
                DecisionCourse.of(file.programme()).on(decision.decidedOn()).rule();
        return new Derived(
                new Subject(decision.id().value(), "", file.subject(), file.number(), file.municipality()),
                new Responsible(file.administration().value(), course.officer()),
                policy.rule().watch(wait.since()),
                new Why(
                        "ExecutionPolicy",
                        policy.from(),
                        Map.of(
                                "kind",
                                decision.kind().name(),
                                "since",
                                wait.since().toString(),
                                "interrupted",
                                Boolean.toString(wait.interrupted()))));
    }
}
