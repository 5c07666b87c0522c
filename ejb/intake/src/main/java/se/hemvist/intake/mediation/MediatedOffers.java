package se.hemvist.intake.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;

/** Mediated offers, for the work of the packages after this one inside a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MediatedOffers {

    @Inject
    BegunMediations mediations;

    @Inject
    OfferProgress offers;

    /**
     * The offer, its case locked first, until the transaction ends.
     *
     * @throws se.hemvist.intake.offer.OfferRefusal.UnknownOffer if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation                 if its landlord did not have to be asked
     */
    public MediatedOffer lock(OfferId id) {
        return of(offers.lock(id));
    }

    /**
     * The offer as it is, not locked.
     *
     * @throws se.hemvist.intake.offer.OfferRefusal.UnknownOffer if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation                 if its landlord did not have to be asked
     */
    public MediatedOffer look(OfferId id) {
        return of(offers.look(id));
    }

    /** Whether the offer's landlord had to be asked. */
    public boolean isMediated(OfferId id) {
        return mediations.find(id).isPresent();
    }

    private MediatedOffer of(OfferFile offer) {
        return mediations.get(offer.id()).of(offer);
    }
}
