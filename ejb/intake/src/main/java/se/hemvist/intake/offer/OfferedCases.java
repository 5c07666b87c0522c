package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;

/** The cases that offers were made in, for those downstream who must ask whether the caller may act on one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OfferedCases {

    @Inject
    MadeOffers offers;

    @Inject
    CaseProgress progress;

    /**
     * The case of the offer, locked until the transaction ends.
     *
     * @throws OfferRefusal.UnknownOffer if there is no such offer
     */
    public CaseFile lock(OfferId id) {
        return progress.lock(offers.caseOf(id));
    }
}
