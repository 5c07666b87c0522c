package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.matching.ClearedCompanies;
import se.hemvist.intake.offer.OfferRefusal.CompanyNotCleared;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
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
     * @throws CompanyNotCleared if the company of one of them cannot take the person or was not asked
     * @throws FlatRefusal       if one of them does not exist in the municipality, or somebody else has it
     */
    void hold(Offer offer, CaseFile file, Occurrence occurrence, String field) {
        Input.notBefore(progress.since(file.id()), occurrence.on(), "on");
        Set<OrganisationId> companies = cleared.of(file.id());
        offer.flats().forEach(flat -> {
            FlatView view = requireCleared(flat, file, companies);
            Input.notBefore(view.receivedOn(), occurrence.on(), "on");
        });
        offer.flats().forEach(flat -> holds.hold(flat, offer.id().value(), occurrence.on(), field));
        offer.under(times.on(file.programme(), file.municipality(), occurrence.on()));
        offers.add(offer);
        progress.advance(file.id(), CaseState.IN_OFFER, occurrence.by("ChoicePolicy", offer.terms()));
        deadlines.derive(pairHeld, pairHeld.of(offer, file));
    }

    private FlatView requireCleared(FlatId flat, CaseFile file, Set<OrganisationId> companies) {
        FlatView view = holds.look(flat);
        if (!view.municipality().equals(file.municipality())) {
            throw new FlatRefusal.UnknownFlat();
        }
        if (!companies.contains(view.company())) {
            throw new CompanyNotCleared(flat);
        }
        return view;
    }
}
