package se.hemvist.intake.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.offer.OfferRefusal.NotTheirNo;
import se.hemvist.intake.offer.OfferRefusal.OfferNotThere;
import se.hemvist.intake.offer.OfferRefusal.UnknownOffer;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/**
 * Saying no to flats that are held for a person, or stopping the offer; both free the flats at once, and the case waits
 * for others.
 */
@Stateless
public class OfferEndings {

    @Inject
    MadeOffers offers;

    @Inject
    CaseProgress progress;

    @Inject
    Closing closing;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that the person wants none of the flats.
     *
     * @throws UnknownOffer  if there is no such offer
     * @throws OfferNotThere if a flat has been chosen, or the offer is over
     * @throws NotTheirNo    unless it is the person's no, or the provider's
     * @throws CaseRefusal   without a reason, or if the day is still to come or before the last thing that happened
     */
    @Operation("offer.decline")
    public void decline(OfferId id, Expected expected, SaidNo no) {
        end(take(id, expected), OfferState.NONE_CHOSEN, no, "none-chosen");
    }

    /**
     * Stops the offer, wherever it stands.
     *
     * @throws UnknownOffer  if there is no such offer
     * @throws OfferNotThere if it is over, by a contract or without
     * @throws NotTheirNo    if nobody is said to have said no
     * @throws CaseRefusal   without a reason, or if the day is still to come or before the last thing that happened
     */
    @Operation("offer.cancel")
    public void cancel(OfferId id, Expected expected, SaidNo no) {
        end(take(id, expected), OfferState.CANCELLED, no, "offer-cancelled");
    }

    private void end(Offer offer, OfferState how, SaidNo no, String what) {
        Input.notAfter(clock.today(), no.on(), "on");
        closing.end(offer, how, no, what);
    }

    private Offer take(OfferId id, Expected expected) {
        access.permit(progress.lock(offers.caseOf(id)));
        Offer offer = offers.get(id);
        expected.check();
        return offer;
    }
}
