package se.hemvist.intake.mediation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferRefusal;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.vacancy.QuotaConfirmation;
import se.hemvist.intake.vacancy.QuotaStandings;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.Receipt;

/** Mediating a flat (förmedling): from the inquiry to the landlord to the landlord's approval of the tenant. */
@Stateless
public class Mediations {

    private static final FlatStream STREAM = FlatStream.TRIAL_TRAINING;

    @Inject
    BegunMediations mediations;

    @Inject
    CaseProgress progress;

    @Inject
    OfferProgress offers;

    @Inject
    Holds holds;

    @Inject
    QuotaStandings quotas;

    @Inject
    Persons persons;

    @Inject
    Deadlines deadlines;

    @Inject
    ProposalDue proposalDue;

    @Inject
    PresentationDue presentationDue;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Asks a flat's landlord whether the address will do; the flat is held meanwhile, and is used for this stream from
     * the landlord's yes on.
     *
     * @throws CaseRefusal.NotDoneInThisState unless the case waits for a flat
     * @throws MediationRefusal.NotMediated   if no landlord is asked in the case's programme
     * @throws FlatRefusal                    if there is no such flat in the municipality, if somebody else has it or it
     *     is used for another stream, or if the quota would be passed and nobody confirms it
     * @throws CaseRefusal                    if the day is still to come, before the case began to wait, or before the
     *     flat was handed over
     */
    @Operation("mediation.inquire")
    public OfferId inquire(CaseId caseId, Expected expected, Inquiry inquiry) {
        CaseFile file = progress.takeIn(CaseState.WAITING_FOR_FLAT, caseId, expected);
        if (!offers.beginsByInquiry(file.programme(), inquiry.on())) {
            throw new MediationRefusal.NotMediated(file.programme());
        }
        LocalDate on = Input.notAfter(clock.today(), inquiry.on(), "on");
        OfferFile offer = offers.inquire(file, inquiry.flat(), on);
        FlatView flat = holds.look(inquiry.flat());
        mediations.add(Mediation.begun(offer, flat.company(), confirmed(flat, inquiry)));
        letters.sendOutside("landlord-inquiry", flat.company(), path(offer.id()));
        return offer.id();
    }

    /**
     * Records whether the landlord will have the address used: a yes makes the offer, a no frees the flat.
     *
     * @throws MediationRefusal.UnknownMediation if there is no such mediation
     * @throws OfferRefusal.OfferNotThere        if the landlord has answered
     * @throws CaseRefusal                       if the day is out of order, or a no has no reason
     */
    @Operation("mediation.answer-inquiry")
    public void answerInquiry(OfferId id, Expected expected, Reply reply) {
        Mediation mediation = take(id, expected);
        LocalDate on = Input.notAfter(clock.today(), reply.on(), "on");
        if (!reply.yes()) {
            end(id, OfferState.LANDLORD_NO, "landlord-declined", reply);
            return;
        }
        mediation.landlordAnswered(on);
        holds.streamed(offers.look(id).flat(), STREAM, mediation.quotaConfirmation(), on);
        CaseFile file = offers.offer(id, on).housingCase();
        letters.send("flat-offer", file.administration(), file);
    }

    /**
     * Records the contact person's answer to the offer: a no frees flat and person at once.
     *
     * @throws MediationRefusal.UnknownMediation if there is no such mediation
     * @throws OfferRefusal.OfferNotThere        unless the flat is offered
     * @throws CaseRefusal                       if the last day to answer has passed, or a no has no reason
     */
    @Operation("mediation.answer-offer")
    public void answerOffer(OfferId id, Expected expected, Reply reply, Receipt receipt) {
        Mediation mediation = take(id, expected);
        Receipt answered = received(reply.on(), receipt);
        if (!reply.yes()) {
            end(id, OfferState.DECLINED, "offer-declined", reply);
            return;
        }
        CaseFile file = offers.accept(id, reply.on()).housingCase();
        mediation.accepted(answered);
        deadlines.derive(proposalDue, proposalDue.of(mediation, file));
    }

    /**
     * Sends the tenant proposal (hyresgästförslag): the landlord is asked to approve of the applicant.
     *
     * @throws MediationRefusal.UnknownMediation if there is no such mediation
     * @throws OfferRefusal.OfferNotThere        unless the flat has been accepted and nothing proposed
     * @throws CaseRefusal                       if the day is still to come, or before the flat was accepted
     */
    @Operation("mediation.propose")
    public void propose(OfferId id, Expected expected, LocalDate on, Receipt receipt) {
        Mediation mediation = take(id, expected);
        Receipt proposed = received(on, receipt);
        OfferFile offer = offers.advance(id, OfferState.PROPOSED_TO_LANDLORD, Occurrence.of("tenant-proposed", on));
        mediation.proposed(proposed);
        deadlines.met(proposalDue, id.value(), "", on);
        deadlines.derive(presentationDue, presentationDue.of(mediation, offer.housingCase()));
        letters.sendOutside("tenant-proposal", mediation.landlord(), path(id));
    }

    /**
     * Presents the tenant to the landlord; where the application named nobody, this is where the person is named.
     *
     * @throws MediationRefusal.UnknownMediation if there is no such mediation
     * @throws OfferRefusal.OfferNotThere        unless the tenant has been proposed and not presented
     * @throws MediationRefusal.OccupantNeeded   if nobody has been named, here or in the application
     * @throws MediationRefusal.OccupantNamed    if the application named somebody
     * @throws CaseRefusal                       if one of the four parts is blank, or the day is out of order
     */
    @Operation("mediation.present")
    public void present(OfferId id, Expected expected, Presentation shown, Optional<NewPerson> person) {
        Mediation mediation = take(id, expected);
        Input.notAfter(clock.today(), shown.on(), "on");
        CaseFile file = offers.look(id).housingCase();
        name(file, person);
        offers.advance(id, OfferState.PRESENTED, Occurrence.of("tenant-presented", shown.on()));
        mediation.present(shown);
        deadlines.met(presentationDue, id.value(), "", shown.on());
        letters.sendOutside("tenant-presentation", mediation.landlord(), path(id));
    }

    /**
     * Records that the landlord's manager has met the person.
     *
     * @throws MediationRefusal.UnknownMediation if there is no such mediation
     * @throws OfferRefusal.OfferNotThere        unless the tenant has been presented, and not met
     */
    @Operation("mediation.meet")
    public void meet(OfferId id, Expected expected, LandlordMeeting held) {
        Mediation mediation = take(id, expected);
        Input.notAfter(clock.today(), held.on(), "on");
        offers.advance(id, OfferState.LANDLORD_MET, Occurrence.of("landlord-met", held.on()));
        mediation.meet(held);
    }

    /**
     * Records whether the landlord approves of the tenant: a no frees the flat, and the case waits again.
     *
     * @throws MediationRefusal.UnknownMediation if there is no such mediation
     * @throws OfferRefusal.OfferNotThere        unless the tenant has been presented
     * @throws CaseRefusal                       if the day is out of order, or a no has no reason
     */
    @Operation("mediation.approve")
    public void approve(OfferId id, Expected expected, Reply reply) {
        Mediation mediation = take(id, expected);
        LocalDate on = Input.notAfter(clock.today(), reply.on(), "on");
        if (!reply.yes()) {
            end(id, OfferState.REJECTED, "tenant-rejected", reply);
            return;
        }
        mediation.approve(on);
        CaseFile file = offers.advance(id, OfferState.APPROVED, Occurrence.of("tenant-approved", on))
                .housingCase();
        letters.send("landlord-approved", file.administration(), file);
        letters.send("landlord-approved", file.coordinationUnit(), file);
    }

    private Optional<QuotaConfirmation> confirmed(FlatView flat, Inquiry inquiry) {
        Optional<QuotaConfirmation> given = QuotaConfirmation.of(access.actor().user(), inquiry.confirmation());
        return quotas.heed(flat, STREAM, given, clock.today());
    }

    /** When what is recorded now happened: on an earlier day it was in time for that day's work. */
    private static Receipt received(LocalDate on, Receipt recorded) {
        Input.notAfter(recorded.day(), on, "on");
        return on.equals(recorded.day()) ? recorded : new Receipt(on, true);
    }

    private void name(CaseFile file, Optional<NewPerson> person) {
        if (file.person().isPresent() == person.isPresent()) {
            throw person.isPresent() ? new MediationRefusal.OccupantNamed() : new MediationRefusal.OccupantNeeded();
        }
        person.ifPresent(named -> progress.namePerson(file.id(), persons.admit(file.municipality(), named)));
    }

    private void end(OfferId id, OfferState how, String what, Reply no) {
        CaseFile file = offers.look(id).housingCase();
        Optional<String> said = no.reason().map(String::strip).filter(text -> !text.isEmpty());
        offers.end(id, how, Occurrence.of(what, no.on()).because(Input.given(said, "reason")));
        letters.send("mediation-ended", file.administration(), file);
    }

    /** The mediation, for a caller who may do the operation on it; its case is locked first. */
    private Mediation take(OfferId id, Expected expected) {
        OfferFile offer = offers.lock(id);
        Mediation mediation = mediations.get(id);
        access.permit(new MediatedOffer(offer, mediation.landlord()));
        expected.check(offer.version());
        return mediation;
    }

    private static String path(OfferId id) {
        UUID value = id.value();
        return "mediations/" + value;
    }
}
