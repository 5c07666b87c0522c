package se.hemvist.intake.flatapplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/**
 * FL-20-END, which no register of deadlines has: once the last day to complete an application has passed, the agency says
 * whether it is tried as it is.
 */
@ApplicationScoped
class CompletionEndDue implements DeadlineKind {

    @Inject
    AskedCompletions completions;

    @Inject
    CaseProgress progress;

    @Override
    public String code() {
        return "FL-20-END";
    }

    @Override
    public String title() {
        return "Ta ställning till ansökan som inte har kompletterats";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return progress.along(completions.open(), AskedCompletion::caseId, this::of);
    }

    Derived of(AskedCompletion completion, CaseFile file) {
        Version<CompletionPolicy> policy = CompletionPolicy.APPLICATIONS.on(completion.askedOn());
        return new Derived(
                new Subject(completion.id(), "", file.subject(), file.number(), file.municipality()),
                new Responsible(file.coordinationUnit().value(), new Role("agency-officer")),
                policy.rule().then(completion.answerBy()),
                new Why(
                        "CompletionPolicy",
                        policy.from(),
                        Map.of("answerBy", completion.answerBy().toString())));
    }
}
