package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import se.hemvist.kernel.time.WorkingDays;

/** T-46: the person chooses while the flats are held; in the night after the last day the offer lapses. */
@ApplicationScoped
class PairHeld implements DeadlineKind {

    @Inject
    MadeOffers made;

    @Inject
    Offers offers;

    @Inject
    CaseProgress progress;

    @Override
    public String code() {
        return "T-46";
    }

    @Override
    public String title() {
        return "Välj en av de två lägenheterna";
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public void act(UUID subject, String occasion, LocalDate day) {
        offers.lapse(new OfferId(subject), day);
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        List<Offer> open = made.awaitingChoice();
        Function<CaseId, CaseFile> files =
                progress.look(open.stream().map(Offer::caseId).toList());
        return open.stream().map(offer -> of(offer, files.apply(offer.caseId())));
    }

    Derived of(Offer offer, CaseFile file) {
        Version<ChoicePolicy> policy = ChoicePolicy.HOUSING_FIRST.on(offer.reservedOn());
        LocalDate due = offer.heldUntil();
        return new Derived(
                new Subject(offer.id().value(), "", file.subject(), file.number(), file.municipality()),
                new Responsible(file.coordinationUnit().value(), new Role("coordinator")),
                Span.of(WorkingDays.onOrBefore(due.minus(policy.rule().warnedAhead())), due),
                new Why("ChoicePolicy", policy.from(), Map.of("heldOn", "" + offer.reservedOn())));
    }
}
