package se.hemvist.intake.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferEvent.Chosen;
import se.hemvist.intake.offer.OfferEvent.Viewed;
import se.hemvist.intake.offer.OfferRefusal.OfferNotThere;
import se.hemvist.intake.offer.OfferRefusal.UnknownOffer;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.vacancy.Holds.ForOffer;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.number.Municipality;

/** How the offer of one flat goes on, for those who mediate it, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OfferProgress {

    @Inject
    MadeOffers offers;

    @Inject
    CaseProgress progress;

    @Inject
    Holds holds;

    @Inject
    Deadlines deadlines;

    @Inject
    AnswerDue answerDue;

    @Inject
    ChoiceTimes times;

    @Inject
    Closing closing;

    @Inject
    Event<OfferEvent> happened;

    /** Whether offers of the programme begin with asking a landlord. */
    public boolean beginsByInquiry(Programme programme, LocalDate on) {
        return OfferSteps.of(programme).on(on).rule().leadsFrom(OfferState.INQUIRY_SENT);
    }

    /**
     * Holds a flat while its landlord is asked; the case is in an offer from then on.
     *
     * @throws CaseRefusal.DayTooEarly before the case began to wait or the flat was handed over
     * @throws FlatRefusal             if there is no such flat in the case's municipality, somebody else has it, or the
     *     city goes on hiring it for another programme
     */
    public OfferFile inquire(CaseFile file, FlatId flat, LocalDate on) {
        Input.notBefore(progress.since(file.id()), on, "on");
        if (!holds.look(flat).municipality().equals(file.municipality())) {
            throw new FlatRefusal.UnknownFlat();
        }
        Input.notBefore(holds.look(flat).receivedOn(), on, "on");
        Offer offer = Offer.inquired(file, flat, on);
        holds.hold(flat, new ForOffer(offer.id().value(), file.programme(), on), "flat");
        offer.under(times.on(file.programme(), file.municipality(), on));
        offers.add(offer);
        progress.advance(file.id(), CaseState.IN_OFFER, "landlord-asked", on);
        return file(offer);
    }

    /**
     * The offer, its case locked first, until the transaction ends.
     *
     * @throws UnknownOffer if there is none by that id
     */
    public OfferFile lock(OfferId id) {
        progress.lock(offers.caseOf(id));
        return file(offers.get(id));
    }

    /**
     * The offer as it is, not locked.
     *
     * @throws UnknownOffer if there is none by that id
     */
    public OfferFile look(OfferId id) {
        return file(offers.get(id));
    }

    /** How many offers that began by asking a landlord have neither come to a contract nor to nothing. */
    public long underWay(Municipality municipality, LocalDate on) {
        Set<Programme> mediated = Stream.of(Programme.values())
                .filter(programme -> beginsByInquiry(programme, on))
                .collect(Collectors.toSet());
        return offers.countOpen(municipality, mediated);
    }

    /** The offer of a case that is in one, as it is, not locked. */
    public OfferFile openOf(CaseId id) {
        return file(offers.openOf(id));
    }

    /**
     * Makes the offer, now that the landlord has said yes: the contact person has some days to answer.
     *
     * @throws OfferNotThere unless the landlord had been asked
     */
    public OfferFile offer(OfferId id, LocalDate on) {
        Offer offer = offers.get(id);
        CaseFile file = progress.look(offer.caseId());
        offer.offer(on);
        offer.under(times.on(file.programme(), file.municipality(), on));
        progress.note(offer.caseId(), Occurrence.of("offer-sent", on).by("ChoicePolicy", offer.terms()));
        deadlines.derive(answerDue, answerDue.of(offer, file));
        return file(offer);
    }

    /**
     * Accepts the flat.
     *
     * @throws OfferNotThere           unless it is offered
     * @throws CaseRefusal.DayTooLate  after the last day to answer
     * @throws CaseRefusal.DayTooEarly before the offer was made
     */
    public OfferFile accept(OfferId id, LocalDate on) {
        Offer offer = offers.get(id);
        Chosen chosen = offer.choose(offer.flats().get(0), on);
        Input.notBefore(offer.offeredOn(), on, "on");
        deadlines.met(answerDue, id.value(), "", on);
        progress.note(offer.caseId(), Occurrence.of("offer-accepted", on));
        happened.fire(chosen);
        return file(offer);
    }

    /**
     * Takes the offer a step on.
     *
     * @throws OfferNotThere if that does not follow
     */
    public OfferFile advance(OfferId id, OfferState wanted, Occurrence occurrence) {
        Offer offer = offers.get(id);
        offer.advance(wanted);
        progress.note(offer.caseId(), occurrence);
        return file(offer);
    }

    /**
     * Leaves the offer where it is, from where it could take that step.
     *
     * @throws OfferNotThere if that does not follow
     */
    public void demandBefore(OfferId id, OfferState wanted) {
        offers.get(id).demandBefore(wanted);
    }

    /**
     * The contact person's people have looked at the flat.
     *
     * @throws OfferNotThere unless it is offered and has not been looked at
     * @throws CaseRefusal   before it was offered, or after the last day to answer
     */
    public void viewed(OfferId id, LocalDate on) {
        Viewed viewed = offers.get(id).viewed(on);
        progress.note(viewed.caseId(), Occurrence.of("flats-viewed", on));
        happened.fire(viewed);
    }

    /**
     * Ends the offer without a contract: the flat is free, the case waits again, and the timeline tells it by that code.
     *
     * @throws OfferNotThere           if it cannot end so from where it stands
     * @throws OfferRefusal.NotTheirNo if it is not for that side to say
     * @throws CaseRefusal             without a reason, or before the last thing that happened
     */
    public void end(OfferId id, OfferState wanted, SaidNo no, String what) {
        closing.end(offers.get(id), wanted, no, what);
    }

    private OfferFile file(Offer offer) {
        return new OfferFile(offer.head(), progress.look(offer.caseId()), offer.flats());
    }
}
