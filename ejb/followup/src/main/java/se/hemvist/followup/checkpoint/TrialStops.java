package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Outlived;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/**
 * T-10: a trial of three years is broken off, or goes on for special reasons and is looked at again. The deadline of
 * each new day of review is one of its own.
 */
@ApplicationScoped
class TrialStops implements DeadlineKind {

    @Inject
    BegunStays stays;

    @Inject
    Outlived outlived;

    @Override
    public String code() {
        return "T-10";
    }

    @Override
    public String title() {
        return "Besluta om försöket ska avbrytas";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        Set<CaseId> over = outlived.all().keySet();
        return stays.in(Programme.TRIAL)
                .map(Stay::file)
                .filter(stay -> !over.contains(stay.about().caseId()))
                .flatMap(stay -> owed(stay).stream());
    }

    /** The day of review that is awaited, which tells its deadline apart; empty before the first decision. */
    static String occasion(StayFile stay) {
        return stay.course()
                .lastDecision()
                .map(TrialDecision::reviewOn)
                .map(LocalDate::toString)
                .orElse("");
    }

    static Optional<Derived> owed(StayFile stay) {
        return TrialPolicy.of(stay.living().programme())
                .map(policy -> policy.on(stay.trialFrom()))
                .filter(policy -> !stay.course().isToEnd() && !stay.isOver())
                .map(policy -> deadline(stay, policy));
    }

    private static Derived deadline(StayFile stay, Version<TrialPolicy> policy) {
        StayCase about = stay.about();
        Optional<TrialDecision> last = stay.course().lastDecision();
        return new Derived(
                new Subject(
                        stay.subject(), occasion(stay), about.caseId().value(), about.number(), about.municipality()),
                new Responsible(about.administration().value(), new Role("contact-person")),
                last.map(decision -> again(policy.rule(), decision.on(), decision.reviewOn()))
                        .orElseGet(() -> policy.rule().stopWatch(stay.trialFrom())),
                new Why("TrialPolicy", policy.from(), facts(stay, last)));
    }

    private static Span again(TrialPolicy policy, LocalDate decidedOn, @Nullable LocalDate reviewOn) {
        return policy.againWatch(
                decidedOn,
                Optional.ofNullable(reviewOn).orElseThrow(() -> new IllegalStateException("goes on, but until when")));
    }

    private static Map<String, String> facts(StayFile stay, Optional<TrialDecision> last) {
        Map<String, String> facts = stay.trialFacts();
        last.ifPresent(decision -> {
            facts.put("decidedOn", decision.on().toString());
            facts.put("reviewOn", occasion(stay));
        });
        return facts;
    }
}
