package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.matching.ClearedCompanies;
import se.hemvist.intake.matching.MatchingRefusal;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.vacancy.Holds.ForOffer;
import se.hemvist.kernel.deadline.Deadlines;

/** Holding the flats of an offer that is made at once, without asking their landlords. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Reserving {

    @Inject
    MadeOffers offers;

    @Inject
    CaseProgress progress;

    @Inject
    ClearedCompanies cleared;

    @Inject
    Holds holds;

    @Inject
    Deadlines deadlines;

    @Inject
    PairHeld pairHeld;

    @Inject
    ChoiceTimes times;

    /**
     * @param file  of the offer's case
     * @param field where the caller names the flats
     * @throws MatchingRefusal if the company of one of them was not asked, has not answered, cannot take the person, or has
     *     given them notice before
     * @throws FlatRefusal     if one of them does not exist in the municipality, somebody else has it, or the city goes on
     *     hiring it for another programme
     */
    void hold(Offer offer, CaseFile file, Occurrence occurrence, String field) {
        Input.notBefore(progress.since(file.id()), occurrence.on(), "on");
        offer.flats().forEach(flat -> {
            FlatView view = requireCleared(flat, file, field);
            Input.notBefore(view.receivedOn(), occurrence.on(), "on");
        });
        ForOffer wanting = new ForOffer(offer.id().value(), file.programme(), occurrence.on());
        offer.flats().forEach(flat -> holds.hold(flat, wanting, field));
        offer.under(times.on(file.programme(), file.municipality(), occurrence.on()));
        offers.add(offer);
        progress.advance(file.id(), CaseState.IN_OFFER, occurrence.by("ChoicePolicy", offer.terms()));
        deadlines.derive(pairHeld, pairHeld.of(offer, file));
    }

    private FlatView requireCleared(FlatId flat, CaseFile file, String field) {
        FlatView view = holds.look(flat);
        if (!view.municipality().equals(file.municipality())) {
            throw new FlatRefusal.UnknownFlat();
        }
        cleared.demand(file.id(), view, field);
        return view;
    }
}
