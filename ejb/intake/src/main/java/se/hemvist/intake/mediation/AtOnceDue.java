package se.hemvist.intake.mediation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;

/** A step of the mediation that is to follow at once on the one before. */
abstract class AtOnceDue implements DeadlineKind {

    @Inject
    BegunMediations mediations;

    @Inject
    CaseProgress progress;

    @Inject
    CutOff cutOff;

    /** The state of the offer in which the step is waited for. */
    abstract OfferState awaitedIn();

    /** When the one before reached whoever is to act. */
    abstract Optional<Receipt> since(Mediation mediation);

    /** Who is to act. */
    abstract Responsible responsible(CaseFile file);

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return progress.along(mediations.in(awaitedIn()), Mediation::caseId, this::of);
    }

    Derived of(Mediation mediation, CaseFile file) {
        Receipt since = since(mediation).orElseThrow();
        Version<AtOncePolicy> policy = AtOncePolicy.TRIAL_AND_TRAINING
                .on(since.day())
                .with(cutOff.on(file.municipality(), since.day()), (house, hour) -> house);
        return new Derived(
                new Subject(mediation.offer().value(), "", file.subject(), file.number(), file.municipality()),
                responsible(file),
                policy.rule().watch(since),
                new Why(
                        "AtOncePolicy",
                        policy.from(),
                        Map.of(
                                "since",
                                since.day().toString(),
                                "beforeCutOff",
                                Boolean.toString(since.beforeCutOff()))));
    }
}
