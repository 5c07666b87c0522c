package se.hemvist.intake.offer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.assessment.AssessmentRefusal;
import se.hemvist.intake.assessment.PersonalGuards;
import se.hemvist.intake.decision.DecisionRefusal;
import se.hemvist.intake.decision.SupportDecisions;
import se.hemvist.intake.matching.MatchingRefusal;
import se.hemvist.intake.offer.OfferEvent.Chosen;
import se.hemvist.intake.offer.OfferEvent.Contracted;
import se.hemvist.intake.offer.OfferEvent.OneReserved;
import se.hemvist.intake.offer.OfferEvent.PairReserved;
import se.hemvist.intake.offer.OfferEvent.Viewed;
import se.hemvist.intake.offer.OfferRefusal.AlreadyExtended;
import se.hemvist.intake.offer.OfferRefusal.BothMustBeShown;
import se.hemvist.intake.offer.OfferRefusal.NotAwaitingChoice;
import se.hemvist.intake.offer.OfferRefusal.NotOffered;
import se.hemvist.intake.offer.OfferRefusal.OfferNotThere;
import se.hemvist.intake.offer.OfferRefusal.StillHeld;
import se.hemvist.intake.offer.OfferRefusal.UnknownOffer;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Letting a person choose a flat (lägenhetsval), from the two that are held to the time for signing. */
@Stateless
public class Offers {

    @Inject
    MadeOffers offers;

    @Inject
    CaseProgress progress;

    @Inject
    Reserving reserving;

    @Inject
    Closing closing;

    @Inject
    Holds holds;

    @Inject
    SupportDecisions decisions;

    @Inject
    PersonalGuards guards;

    @Inject
    Deadlines deadlines;

    @Inject
    PairHeld pairHeld;

    @Inject
    AnswerDue answerDue;

    @Inject
    CaseLetters letters;

    @Inject
    Event<OfferEvent> happened;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Holds two flats for a person to choose from.
     *
     * @throws CaseRefusal.NotDoneInThisState unless the case waits for a flat
     * @throws MatchingRefusal                if the company of one of them was not asked, has not answered, cannot take
     *     the person, or has given them notice before
     * @throws FlatRefusal.UnknownFlat        if one of them does not exist in the municipality
     * @throws FlatRefusal.AlreadyHeld        if another offer holds one of them
     * @throws FlatRefusal.NotVacant          if one of them is let or has been taken back
     * @throws FlatRefusal.OtherProgramme     if the city goes on hiring one of them for another programme
     * @throws CaseRefusal                    if the day is still to come, before the case began to wait, or before one
     *     of them was handed over
     */
    @Operation("offer.reserve")
    public OfferId reservePair(CaseId caseId, Expected expected, FlatPair flats, LocalDate on) {
        CaseFile file = progress.takeIn(CaseState.WAITING_FOR_FLAT, caseId, expected);
        Offer offer = Offer.ofPair(file, flats, Input.notAfter(clock.today(), on, "on"));
        reserving.hold(offer, file, Occurrence.of("pair-reserved", on), "flats");
        happened.fire(new PairReserved(offer.id(), caseId, flats, on));
        return offer.id();
    }

    /**
     * Holds the only flat that there is to show, which needs a reason and is counted.
     *
     * @throws CaseRefusal.NotDoneInThisState unless the case waits for a flat
     * @throws MatchingRefusal                if its company was not asked, has not answered, cannot take the person, or
     *     has given them notice before
     * @throws FlatRefusal                    if it does not exist in the municipality, somebody else has it, or the city
     *     goes on hiring it for another programme
     * @throws CaseRefusal                    without a reason, or if the day is still to come, before the case began to
     *     wait, or before it was handed over
     */
    @Operation("offer.reserve-one")
    public OfferId reserveOne(CaseId caseId, Expected expected, OnlyFlat only) {
        CaseFile file = progress.takeIn(CaseState.WAITING_FOR_FLAT, caseId, expected);
        LocalDate on = Input.notAfter(clock.today(), only.on(), "on");
        Offer offer = Offer.ofOne(file, only.flat(), on, only.reason());
        reserving.hold(offer, file, Occurrence.of("one-flat-reserved", on).because(only.reason()), "flat");
        happened.fire(new OneReserved(offer.id(), caseId, only.flat(), on));
        return offer.id();
    }

    /**
     * Gives more time to choose, once: the last day moves, and what is due with it.
     *
     * @throws UnknownOffer      if there is no such offer
     * @throws NotAwaitingChoice unless the person has yet to choose
     * @throws AlreadyExtended   if more time has been given
     * @throws CaseRefusal       without a reason, or if the day is still to come, before the offer or after its last day
     */
    @Operation("offer.extend")
    public void extend(OfferId id, Expected expected, LocalDate on, String reason) {
        Offer offer = take(id, expected);
        offer.extend(Input.notAfter(clock.today(), on, "on"), reason);
        CaseFile file = progress.look(offer.caseId());
        ChoiceDue due = offer.isMediated() ? answerDue : pairHeld;
        deadlines.derive(due, due.of(offer, file));
        note(
                id,
                Occurrence.of("offer-extended", on)
                        .by("ChoicePolicy", offer.terms())
                        .because(reason));
        letters.sendToOthers("offer-extended", file);
    }

    /**
     * Books times to look at both flats.
     *
     * @throws UnknownOffer    if there is no such offer
     * @throws OfferNotThere   if times have been booked, or the offer is over
     * @throws BothMustBeShown unless there is one time for each flat
     */
    @Operation("offer.book-viewings")
    public void bookViewings(OfferId id, Expected expected, Viewings viewings) {
        take(id, expected).book(viewings);
        note(id, Occurrence.of("viewings-booked", clock.today()));
    }

    /**
     * Records that both flats have been looked at.
     *
     * @throws UnknownOffer    if there is no such offer
     * @throws OfferNotThere   unless times had been booked
     * @throws BothMustBeShown unless both were seen
     */
    @Operation("offer.view")
    public void viewed(OfferId id, Expected expected, ViewingRecord viewing) {
        Viewed viewed = take(id, expected).viewed(viewing, clock.today());
        note(id, Occurrence.of("flats-viewed", viewing.on()));
        happened.fire(viewed);
    }

    /**
     * Records which flat the person chooses; the other is free at once.
     *
     * @throws UnknownOffer  if there is no such offer
     * @throws OfferNotThere unless both flats have been seen and none has been chosen
     * @throws NotOffered    if it is neither of the two
     * @throws CaseRefusal   if the day is still to come, before the viewing, or after the last day to choose
     */
    @Operation("offer.choose")
    public void choose(OfferId id, Expected expected, FlatId flat, LocalDate on) {
        Offer offer = take(id, expected);
        Chosen chosen = offer.choose(flat, Input.notAfter(clock.today(), on, "on"));
        offer.others().forEach(other -> holds.release(other, id.value(), on));
        deadlines.met(pairHeld, id.value(), "", on);
        note(id, Occurrence.of("flat-chosen", on));
        happened.fire(chosen);
    }

    /**
     * Books the time to sign.
     *
     * @throws UnknownOffer  if there is no such offer
     * @throws OfferNotThere unless a flat has been chosen and no time booked
     */
    @Operation("offer.book-signing")
    public void bookSigning(OfferId id, Expected expected, SigningBooked signing) {
        take(id, expected).book(signing);
        note(id, Occurrence.of("signing-booked", clock.today()));
    }

    /**
     * Takes the chosen flat out of what is vacant, for the contract that is signed in the same transaction; the case is
     * housed.
     *
     * @throws UnknownOffer               if there is no such offer
     * @throws OfferNotThere              unless the time to sign had been booked, or the landlord has approved
     * @throws DecisionRefusal            unless what the programme asks for is decided and in force on the day, and the
     *     person has been told that the home is had by a lease
     * @throws AssessmentRefusal          if what is assessed of whoever moves in stands in the way
     * @throws CaseRefusal                if the day is still to come, or before the choice
     */
    @Operation("offer.contract")
    public ContractedOffer contract(OfferId id, LocalDate on) {
        Offer offer = take(id, Expected.any());
        CaseFile file = progress.look(offer.caseId());
        decisions.requireLease(file, on, "agreed/on");
        Contracted contracted = offer.contract(Input.notAfter(clock.today(), on, "agreed/on"));
        Occurrence signed = guards.demandAtSigning(file, Occurrence.of("contract-signed", on));
        holds.let(contracted.flat(), id.value(), on);
        progress.advance(offer.caseId(), CaseState.HOUSED, signed);
        happened.fire(contracted);
        return new ContractedOffer(id, progress.look(offer.caseId()), holds.look(contracted.flat()));
    }

    /**
     * Lets an offer lapse whose last day to choose has passed unused: both flats are free, and the case waits again.
     *
     * @throws UnknownOffer  if there is no such offer
     * @throws OfferNotThere if a flat has been chosen, or the offer is over
     * @throws StillHeld     as long as the person may choose
     */
    @Operation("offer.lapse")
    public void lapse(OfferId id, LocalDate day) {
        closing.lapse(take(id, Expected.any()), day);
    }

    /**
     * An offer with its flats.
     *
     * @throws UnknownOffer if there is no such offer
     */
    @Operation(value = "offer.read", read = true)
    public OfferView get(OfferId id) {
        Permit permit = access.permit(progress.look(offers.caseOf(id)));
        Offer offer = offers.get(id);
        List<FlatView> flats = offer.flats().stream()
                .map(holds::look)
                .map(flat -> permit.sees("address") ? flat : flat.withoutAddress())
                .toList();
        OfferView.Turns turns = offer.turns();
        return new OfferView(
                offer.head(), flats, offer.course(), permit.sees("reasons") ? turns : turns.withoutReasons());
    }

    /** The offer, for a caller who may do the operation on its case, which is locked first. */
    private Offer take(OfferId id, Expected expected) {
        CaseFile file = progress.lock(offers.caseOf(id));
        access.permit(file);
        Offer offer = offers.get(id);
        expected.check();
        return offer;
    }

    private void note(OfferId id, Occurrence occurrence) {
        progress.note(offers.caseOf(id), occurrence);
    }
}
