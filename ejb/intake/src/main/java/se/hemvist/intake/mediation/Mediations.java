package se.hemvist.intake.mediation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferRefusal;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.paperway.Arrival;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.Receipt;

/** Mediating a flat (förmedling) that its landlord lets be used so: from the contact person's answer to the landlord's approval of the tenant. */
@Stateless
public class Mediations {

    @Inject
    MediationDesk desk;

    @Inject
    CaseProgress progress;

    @Inject
    OfferProgress offers;

    @Inject
    Persons persons;

    @Inject
    PaperWay paperWay;

    @Inject
    Deadlines deadlines;

    @Inject
    ProposalDue proposalDue;

    @Inject
    PresentationDue presentationDue;

    @Inject
    CaseLetters letters;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Event<MediationEvent> happened;

    @Inject
    HouseClock clock;

    /**
     * Records the contact person's answer to the offer: a no frees flat and person at once.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws OfferRefusal.OfferNotThere        unless the flat is offered
     * @throws OfferRefusal.NotTheirNo           unless it is the person's no, or the contact person's
     * @throws CaseRefusal                       if the last day to answer has passed, or a no has no reason
     */
    @Operation("mediation.answer-offer")
    public void answerOffer(OfferId id, Expected expected, Reply reply, Receipt receipt) {
        Mediation mediation = desk.take(id, expected);
        Receipt answered = received(reply.on(), receipt);
        if (!reply.yes()) {
            desk.end(id, OfferState.DECLINED, "offer-declined", reply);
            return;
        }
        CaseFile file = offers.accept(id, reply.on()).housingCase();
        mediation.accepted(answered);
        deadlines.derive(proposalDue, proposalDue.of(mediation, file));
    }

    /**
     * Records that the flat has been looked at, which it need not be before it is answered.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws OfferRefusal.OfferNotThere        unless the flat is offered, and has not been looked at
     * @throws CaseRefusal                       if the day is still to come, before the offer, or after its last day
     */
    @Operation("mediation.view")
    public void viewed(OfferId id, Expected expected, LocalDate on) {
        desk.take(id, expected);
        offers.viewed(id, Input.notAfter(clock.today(), on, "on"));
    }

    /**
     * Sends the tenant proposal (hyresgästförslag): the landlord is asked to approve of the applicant.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws OfferRefusal.OfferNotThere        unless the flat has been accepted and nothing proposed
     * @throws CaseRefusal                       if the day is still to come, or before the flat was accepted
     */
    @Operation("mediation.propose")
    public void propose(OfferId id, Expected expected, LocalDate on, Receipt receipt) {
        Mediation mediation = desk.take(id, expected);
        Receipt proposed = received(on, receipt);
        OfferFile offer = offers.advance(id, OfferState.PROPOSED_TO_LANDLORD, Occurrence.of("tenant-proposed", on));
        mediation.proposed(proposed);
        deadlines.met(proposalDue, id.value(), "", on);
        deadlines.derive(presentationDue, presentationDue.of(mediation, offer.housingCase()));
        letters.sendOutside(
                "tenant-proposal", mediation.landlord(), offer.housingCase().id(), MediationDesk.path(id));
    }

    /**
     * Presents the tenant to the landlord; where the application named nobody, this is where the person is named. Of
     * somebody whose identity is protected nothing is presented through the e-service: it goes to named persons, to be sent
     * on paper, and the offer stays where it is until that is done.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws OfferRefusal.OfferNotThere        unless the tenant has been proposed and not presented
     * @throws MediationRefusal.OccupantNeeded   if nobody has been named, here or in the application
     * @throws MediationRefusal.OccupantNamed    if the application named somebody
     * @throws CaseRefusal                       if one of the four parts is blank, or the day is out of order
     */
    @Operation("mediation.present")
    public void present(OfferId id, Expected expected, Presentation shown, Optional<NewPerson> person) {
        Mediation mediation = desk.take(id, expected);
        Input.notAfter(clock.today(), shown.on(), "on");
        CaseFile file = offers.look(id).housingCase();
        demandNamedOnce(file, person);
        Optional<NewPerson> onPaper = onPaper(file, person);
        if (onPaper.isPresent()) {
            person.ifPresent(named -> paperWay.demandNoneOpen(file, named));
            offers.demandBefore(id, OfferState.PRESENTED);
            mediation.demandWhole(shown);
            paperWay.takeIn(
                    file,
                    Arrival.of(FormKind.TENANT_PRESENTATION, file.administration(), clock.today()),
                    onPaper.get());
            return;
        }
        person.ifPresent(named -> progress.namePerson(file.id(), persons.admit(file.municipality(), named)));
        offers.advance(id, OfferState.PRESENTED, Occurrence.of("tenant-presented", shown.on()));
        mediation.present(shown);
        deadlines.met(presentationDue, id.value(), "", shown.on());
        disclosures.note(
                file.id(), Disclosure.of(Disclosed.PRESENTATION, mediation.landlord(), Ground.NEED, shown.on()));
        letters.sendOutside("tenant-presentation", mediation.landlord(), file.id(), MediationDesk.path(id));
        happened.fire(new MediationEvent.Presented(id, shown.on()));
    }

    /**
     * Records that the landlord's manager has met the person.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws OfferRefusal.OfferNotThere        unless the tenant has been presented, and not met
     */
    @Operation("mediation.meet")
    public void meet(OfferId id, Expected expected, LandlordMeeting held) {
        Mediation mediation = desk.take(id, expected);
        Input.notAfter(clock.today(), held.on(), "on");
        offers.advance(id, OfferState.LANDLORD_MET, Occurrence.of("landlord-met", held.on()));
        mediation.meet(held);
    }

    /**
     * Records whether the landlord approves of the tenant: a no frees the flat, and the case waits again.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws OfferRefusal.OfferNotThere        unless the tenant has been presented
     * @throws CaseRefusal                       if the day is out of order, or a no has no reason
     */
    @Operation("mediation.approve")
    public void approve(OfferId id, Expected expected, Reply reply) {
        Mediation mediation = desk.take(id, expected);
        Input.notAfter(clock.today(), reply.on(), "on");
        desk.judge(mediation, reply);
    }

    /** Whoever is named here, or in the application, if the identity is protected. */
    private Optional<NewPerson> onPaper(CaseFile file, Optional<NewPerson> named) {
        return named.filter(person -> paperWay.isFor(file.municipality(), person))
                .or(() -> file.person()
                        .map(persons::get)
                        .filter(person -> paperWay.isFor(file.municipality(), person))
                        .map(PersonView::named));
    }

    /** When what is recorded now happened: on an earlier day it was in time for that day's work. */
    private static Receipt received(LocalDate on, Receipt recorded) {
        Input.notAfter(recorded.day(), on, "on");
        return on.equals(recorded.day()) ? recorded : new Receipt(on, true);
    }

    private static void demandNamedOnce(CaseFile file, Optional<NewPerson> person) {
        if (file.person().isPresent() == person.isPresent()) {
            throw person.isPresent()
                    ? new MediationRefusal.OccupantNamed(file.programme())
                    : new MediationRefusal.OccupantNeeded(file.programme());
        }
    }
}
