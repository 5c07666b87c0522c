package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;

/** T-09: whether the resident can take over the lease is reviewed from one year on, and flagged when two have passed. */
@ApplicationScoped
class TrialReviews implements DeadlineKind {

    @Inject
    BegunStays stays;

    @Inject
    Deadlines deadlines;

    @Override
    public String code() {
        return "T-09";
    }

    @Override
    public String title() {
        return "Pröva om den boende kan ta över kontraktet";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return stays.in(Programme.TRIAL).map(Stay::file).flatMap(stay -> owed(stay).stream());
    }

    /** What was recorded of a review was put right: one is owed again, or was made on the right day. */
    void corrected(StayFile stay) {
        owed(stay.withoutReviews()).ifPresent(owed -> deadlines.derive(this, owed));
        stay.course().reviews().stream()
                .filter(TrialReview::stands)
                .map(TrialReview::on)
                .min(LocalDate::compareTo)
                .ifPresent(on -> deadlines.met(this, stay.subject(), "", on));
    }

    static Optional<Derived> owed(StayFile stay) {
        return TrialPolicy.of(stay.living().programme())
                .map(policy -> policy.on(stay.trialFrom()))
                .filter(policy -> !stay.course().isReviewed() && !stay.course().isToEnd() && !stay.isOver())
                .map(policy -> deadline(stay, policy));
    }

    private static Derived deadline(StayFile stay, Version<TrialPolicy> policy) {
        StayCase about = stay.about();
        return new Derived(
                new Subject(stay.subject(), "", about.caseId().value(), about.number(), about.municipality()),
                new Responsible(about.administration().value(), new Role("contact-person")),
                policy.rule().reviewWatch(stay.trialFrom()),
                new Why("TrialPolicy", policy.from(), stay.trialFacts()));
    }
}
