package se.hemvist.intake.offer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.WorkingDays;

/** The choice is made while the flats are held; in the night after the last day the offer lapses. */
abstract class ChoiceDue implements DeadlineKind {

    @Inject
    MadeOffers made;

    @Inject
    Offers offers;

    @Inject
    CaseProgress progress;

    /** Where it is waited for like this. */
    abstract Set<Programme> programmes();

    /** Who sees to it that an answer comes. */
    abstract Responsible responsible(CaseFile file);

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void hold(UUID subject) {
        progress.lock(made.caseOf(new OfferId(subject)));
    }

    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        offers.lapse(new OfferId(subject), day);
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return progress.along(made.awaitingChoice(programmes()), Offer::caseId, this::of);
    }

    Derived of(Offer offer, CaseFile file) {
        Version<ChoicePolicy> policy = offer.terms();
        LocalDate due = offer.heldUntil();
        return new Derived(
                new Subject(offer.id().value(), "", file.subject(), file.number(), file.municipality()),
                responsible(file),
                Span.of(WorkingDays.onOrBefore(due.minus(policy.rule().warnedAhead())), due),
                new Why("ChoicePolicy", policy.from(), facts(offer)));
    }

    private static Map<String, String> facts(Offer offer) {
        Map<String, String> facts = new HashMap<>(Map.of("heldOn", "" + offer.offeredOn()));
        offer.moreTime().ifPresent(more -> facts.put("extendedOn", "" + more.on()));
        return facts;
    }
}
