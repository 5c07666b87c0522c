package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseEvent;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.offer.OfferEvent.Ended;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.deadline.Deadlines;

/**
 * What the end of an offer without a contract means, all in the transaction in which it ends: its flats are free, nothing
 * is due any more, the case waits again, and those who work on it are told.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Closing {

    @Inject
    MadeOffers offers;

    @Inject
    CaseProgress progress;

    @Inject
    Holds holds;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseLetters letters;

    @Inject
    Event<OfferEvent> happened;

    /** Somebody said no, and the timeline tells it by that code. */
    void end(Offer offer, OfferState how, SaidNo no, String what) {
        List<FlatId> held = offer.held();
        Ended ended = offer.end(how, no);
        free(offer, held, ended);
        again(ended, Occurrence.of(what, no.on()).because(no.reason()));
    }

    /** Nobody answered in time. */
    void lapse(Offer offer, LocalDate day) {
        List<FlatId> held = offer.held();
        Ended ended = offer.lapse(day);
        free(offer, held, ended);
        again(ended, Occurrence.of("offer-lapsed", day).by("ChoicePolicy", offer.terms()));
    }

    /** A case that is taken back while flats are held for it holds none from then on; that it is over, the case tells. */
    void on(@Observes CaseEvent.Advanced advanced) {
        if (advanced.from() == CaseState.IN_OFFER && advanced.to() == CaseState.WITHDRAWN) {
            endWithCase(offers.openOf(advanced.caseId()), advanced.on());
        }
    }

    /** Its case is over. */
    void endWithCase(Offer offer, LocalDate on) {
        List<FlatId> held = offer.held();
        Ended ended = offer.endWithCase(on);
        free(offer, held, ended);
        happened.fire(ended);
    }

    /** A landlord who was asked whether the flat will do is told that it is free, unless the no was its own. */
    private void free(Offer offer, List<FlatId> held, Ended ended) {
        held.forEach(flat -> holds.release(flat, offer.id().value(), ended.on()));
        deadlines.cancelAll(offer.id().value(), ended.on());
        if (offer.isMediated() && ended.side() != Side.LANDLORD) {
            held.forEach(flat -> letters.sendOutside(
                    "flat-free", holds.look(flat).company(), offer.caseId(), "flats/" + flat.value()));
        }
    }

    private void again(Ended ended, Occurrence occurrence) {
        progress.advance(ended.caseId(), CaseState.WAITING_FOR_FLAT, occurrence);
        letters.sendToOthers("offer-ended", progress.look(ended.caseId()));
        happened.fire(ended);
    }
}
