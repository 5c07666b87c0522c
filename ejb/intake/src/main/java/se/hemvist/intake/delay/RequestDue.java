package se.hemvist.intake.delay;

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

/** C-24: social services answer a request for a decision within four weeks. */
@ApplicationScoped
class RequestDue implements DeadlineKind {

    @Inject
    KnownDelays delays;

    @Inject
    CaseProgress progress;

    @Override
    public String code() {
        return "C-24";
    }

    @Override
    public String title() {
        return "Avgör ärendet, eller avslå begäran om att det avgörs";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return progress.along(delays.open(), DecisionRequest::caseId, this::of);
    }

    Derived of(DecisionRequest request, CaseFile file) {
        LocalDate askedOn = request.askedOn();
        Version<DelayPolicy> policy = DelayPolicy.of(file.programme())
                .orElseThrow()
                .on(file.handling().application().receivedOn());
        return new Derived(
                new Subject(file.subject(), "", file.subject(), file.number(), file.municipality()),
                new Responsible(file.administration().value(), new Role("social-worker")),
                policy.rule().watch(askedOn),
                new Why("DelayPolicy", policy.from(), Map.of("askedOn", askedOn.toString())));
    }
}
