package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.followup.report.Fact.About;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.offer.OfferEvent;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.OrganisationId;

/** What offers mean for the figures: what there was to choose from, and why nothing came of an offer. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OfferFacts {

    @Inject
    Facts facts;

    @Inject
    CaseProgress cases;

    /** Fewer than the two that a person is to choose between, whatever comes of it. */
    void on(@Observes OfferEvent.OneReserved reserved) {
        addChoice(reserved, "ONLY_ONE");
    }

    /** The one flat of an offer that is no choice counts for nothing. */
    void on(@Observes OfferEvent.Viewed viewed) {
        if (viewed.flats() > 1) {
            addChoice(viewed, "TWO_SHOWN");
        }
    }

    void on(@Observes OfferEvent.Ended ended) {
        if (ended.how() == OfferState.NONE_CHOSEN) {
            addChoice(ended, "NONE_CHOSEN");
        }
        add(Fact.Kind.OFFER_END, ended, ended.how() + " " + ended.side());
    }

    private void addChoice(OfferEvent event, String detail) {
        add(Fact.Kind.FLAT_CHOICE, event, detail);
    }

    private void add(Fact.Kind kind, OfferEvent event, String detail) {
        CaseFile file = cases.look(event.caseId());
        About about = new About(
                file.municipality(),
                event.caseId().value(),
                Optional.of(file.administration().value()),
                file.provider().map(OrganisationId::value));
        String occasion = event.offer().value() + " " + detail;
        facts.add(new Fact(kind, about, event.on(), detail, occasion));
    }
}
