package se.hemvist.intake.districtconsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.intake.application.CaseEvent.Advanced;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.correction.PersonEvent.PersonsMerged;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.DistrictConsentMissing;
import se.hemvist.intake.mediation.MediationEvent.Presented;
import se.hemvist.intake.offer.OfferEvent.Contracted;
import se.hemvist.intake.offer.OfferEvent.Ended;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.vacancy.FlatId;

/**
 * T-05: nothing is signed for a trial flat in another district's area without its consent for this person and this
 * address; for a training flat, and for an institution, that is warned of. So is a presentation before the answer.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConsentEvents {

    @Inject
    AskedConsents consents;

    @Inject
    ConsentNeeds needs;

    @Inject
    OfferProgress offers;

    @Inject
    ConsentGate gate;

    /** @throws DistrictConsentMissing where the consent is a guard and has not been given; nothing is signed then */
    void on(@Observes Contracted contracted) {
        CaseFile file = offers.look(contracted.offer()).housingCase();
        FlatId flat = contracted.flat();
        gate.demand(file, flat, contracted.on(), consents.of(contracted.offer()));
        consents.of(contracted.offer()).ifPresent(DistrictConsent::close);
    }

    void on(@Observes Presented presented) {
        OfferFile offer = offers.look(presented.offer());
        CaseFile file = offer.housingCase();
        Optional<DistrictConsent> asked = consents.of(offer.id());
        if (asked.flatMap(DistrictConsent::answered).isEmpty() && !gate.given(file, offer.flat(), presented.on())) {
            asked.ifPresent(DistrictConsent::presentedFirst);
            needs.of(file, offer.flat(), presented.on())
                    .ifPresent(need -> gate.warn("presented-before-district-consent", need, file, presented.on()));
        }
    }

    void on(@Observes Ended ended) {
        consents.of(ended.offer()).ifPresent(DistrictConsent::close);
    }

    /** Nobody asks for a flat any more, so the districts need not answer. */
    void on(@Observes Advanced advanced) {
        if (advanced.to() == CaseState.WITHDRAWN) {
            consents.of(advanced.caseId()).forEach(DistrictConsent::close);
        }
    }

    /** What was given for the one was given for the human. */
    void on(@Observes PersonsMerged same) {
        consents.of(same.merged()).forEach(consent -> consent.follow(same.person()));
    }
}
