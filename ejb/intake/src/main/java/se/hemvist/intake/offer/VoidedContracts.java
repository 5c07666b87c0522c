package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.offer.OfferRefusal.OfferNotThere;
import se.hemvist.intake.offer.OfferRefusal.UnknownOffer;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.Holds;

/** Offers that were signed for by mistake, for those who void the contract, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class VoidedContracts {

    @Inject
    MadeOffers offers;

    @Inject
    CaseProgress progress;

    @Inject
    Holds holds;

    @Inject
    Closing closing;

    /**
     * Takes the contract back: the offer holds its flat again and stands where it did before the signing, and so does the case,
     * so that the right contract can be signed. Where the case is over, so is the offer, and the flat is vacant.
     *
     * @param why what the timeline of the case tells of it
     * @throws UnknownOffer                   if there is no such offer
     * @throws OfferNotThere                  unless it ended in a contract
     * @throws FlatRefusal.NotVacant          unless the flat is let
     * @throws CaseRefusal.NotDoneInThisState if the case has gone on from that home, to wait for another
     */
    public void takeBack(OfferId id, Occurrence why) {
        CaseFile file = progress.lock(offers.caseOf(id));
        Offer offer = offers.get(id);
        offer.contractVoided();
        offer.held().forEach(flat -> holds.holdAgain(flat, id.value()));
        if (file.state().isEnd()) {
            progress.homeVoided(file.id(), why);
            closing.endWithCase(offer, why.on());
        } else {
            progress.backInOffer(file.id(), why);
        }
    }
}
