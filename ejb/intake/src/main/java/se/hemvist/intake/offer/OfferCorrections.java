package se.hemvist.intake.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CorrectedDay;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Days of offers that were recorded wrongly. */
@Stateless
public class OfferCorrections {

    @Inject
    MadeOffers offers;

    @Inject
    CaseProgress progress;

    @Inject
    Holds holds;

    @Inject
    Deadlines deadlines;

    @Inject
    PairHeld pairHeld;

    @Inject
    AnswerDue answerDue;

    @Inject
    ChoiceTimes times;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Says on which day the flats were offered that were recorded with another one; by the terms of that day the last day to
     * choose is derived again. The other day stays in the timeline.
     *
     * @throws OfferRefusal.UnknownOffer      if there is none by that id
     * @throws OfferRefusal.NotAwaitingChoice unless the person has yet to choose
     * @throws CaseRefusal                    if the day is still to come, before a flat was handed over, or out of order with
     *     what was done before and since, or there is no reason
     */
    @Operation("offer.correct-day")
    public void correctDay(OfferId id, Expected expected, CorrectedDay day) {
        CaseFile file = progress.lock(offers.caseOf(id));
        access.permit(file);
        Offer offer = offers.get(id);
        expected.check();
        LocalDate on = Input.notAfter(clock.today(), day.on(), "on");
        offer.flats().forEach(flat -> Input.notBefore(holds.look(flat).receivedOn(), on, "on"));
        offer.wasOfferedOn(on);
        offer.under(times.on(file.programme(), file.municipality(), on));
        ChoiceDue due = offer.isMediated() ? answerDue : pairHeld;
        deadlines.derive(due, due.of(offer, file));
        progress.note(file.id(), day.told("offer-day-corrected").by("ChoicePolicy", offer.terms()));
    }
}
