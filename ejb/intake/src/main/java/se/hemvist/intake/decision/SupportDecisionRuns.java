package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** T-19: social services renew a decision on support before it runs out. */
@ApplicationScoped
class SupportDecisionRuns implements DeadlineKind {

    @Inject
    MadeDecisions decisions;

    @Inject
    CaseProgress progress;

    @Override
    public String code() {
        return "T-19";
    }

    @Override
    public String title() {
        return "Ompröva beslutet om stöd innan det löper ut";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        List<Decision> running = decisions.runningSupport();
        Function<CaseId, CaseFile> files =
                progress.look(running.stream().map(Decision::caseId).toList());
        return running.stream().map(decision -> of(decision, files.apply(decision.caseId())));
    }

    Derived of(Decision decision, CaseFile file) {
        Version<SupportDecisionPolicy> policy = SupportDecisionPolicy.HOUSING_FIRST.on(decision.decidedOn());
        LocalDate last = policy.rule().validTo(decision.decidedOn());
        return new Derived(
                new Subject(decision.id().value(), "", file.subject(), file.number(), file.municipality()),
                new Responsible(file.administration().value(), new Role("social-worker")),
                new Span(
                        last.minus(policy.rule().firstWarning()),
                        Optional.of(last.minus(policy.rule().lastWarning())),
                        last),
                new Why("SupportDecisionPolicy", policy.from(), Map.of("decidedOn", "" + decision.decidedOn())));
    }
}
