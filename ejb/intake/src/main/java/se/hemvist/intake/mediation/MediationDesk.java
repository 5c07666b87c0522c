package se.hemvist.intake.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.page.Expected;

/** What every step of a mediation begins with, and how any of them may end it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MediationDesk {

    @Inject
    BegunMediations mediations;

    @Inject
    OfferProgress offers;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    /** The mediation, for a caller who may do the operation on it; its case is locked first. */
    Mediation take(OfferId id, Expected expected) {
        OfferFile offer = offers.lock(id);
        Mediation mediation = mediations.get(id);
        access.permit(new MediatedOffer(offer, mediation.landlord()));
        expected.check(mediation.version(offer));
        return mediation;
    }

    /** Somebody's no frees the flat, and the case waits again. */
    void end(OfferId id, OfferState how, String what, Reply no) {
        CaseFile file = offers.look(id).housingCase();
        Optional<String> said = no.reason().map(String::strip).filter(text -> !text.isEmpty());
        offers.end(id, how, Occurrence.of(what, no.on()).because(Input.given(said, "reason")));
        letters.send("mediation-ended", file.administration(), file);
    }

    /** Where it is to be read. */
    static String path(OfferId id) {
        return "mediations/" + id.value();
    }
}
