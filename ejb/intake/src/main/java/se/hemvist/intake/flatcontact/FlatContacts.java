package se.hemvist.intake.flatcontact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.contact.ContactRegister;
import se.hemvist.intake.contact.Cover;
import se.hemvist.intake.flatcontact.FlatContactRefusal.NobodyAppointed;
import se.hemvist.intake.mediation.MediatedOffer;
import se.hemvist.intake.mediation.MediatedOffers;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.Receipt;

/** The landlord's contact person (hyresvärdens kontaktperson) for each mediated flat: appointing, telling and reading. */
@Stateless
public class FlatContacts {

    @Inject
    AppointedContacts contacts;

    @Inject
    ContactDesk desk;

    @Inject
    ContactRegister register;

    @Inject
    MediatedOffers mediated;

    @Inject
    CaseProgress progress;

    @Inject
    Deadlines deadlines;

    @Inject
    LandlordToldDue landlordTold;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Appoints one from a day on, in place of whoever was it; the landlord is sent a letter, and is to be told at once.
     *
     * @throws se.hemvist.intake.offer.OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws se.hemvist.intake.mediation.MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws FlatContactRefusal if there is no flat to be reached for, or it is not said who is
     * @throws se.hemvist.intake.contact.ContactRefusal.UnknownContactPerson if it is none of the organisation's that day
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the latest one's first, or a part is blank
     */
    @Operation("flat-contact.appoint")
    public void appoint(OfferId id, NewFlatContact wanted, Receipt receipt) {
        MediatedOffer offer = mediated.lock(id);
        access.permit(offer);
        desk.appoint(offer, wanted, receipt);
    }

    /**
     * Notes that the landlord has been told of the one appointed last.
     *
     * @throws se.hemvist.intake.offer.OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws se.hemvist.intake.mediation.MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws NobodyAppointed                if nobody has been appointed
     * @throws FlatContactRefusal.ToldAlready if the landlord has been told
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or before the appointment
     */
    @Operation("flat-contact.tell")
    public void tell(OfferId id, LocalDate on, ToldHow how) {
        MediatedOffer offer = mediated.lock(id);
        access.permit(offer);
        Input.notAfter(clock.today(), on, "on");
        FlatContact contact = contacts.latest(id)
                .orElseThrow(() -> new NobodyAppointed(offer.offer().state()));
        contact.landlordTold(on, how);
        deadlines.met(landlordTold, id.value(), LandlordToldDue.occasion(contact), on);
        progress.note(contact.caseId(), Occurrence.of("landlord-told-of-contact", on));
    }

    /**
     * Who is and who has been it, in the order of appointment; who stands in from today on.
     *
     * @throws se.hemvist.intake.offer.OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws se.hemvist.intake.mediation.MediationRefusal.UnknownMediation if its landlord did not have to be asked
     */
    @Operation(value = "flat-contact.list", read = true)
    public List<FlatContactView> of(OfferId id) {
        access.permit(mediated.look(id));
        List<FlatContact> all = contacts.of(id);
        return IntStream.range(0, all.size())
                .mapToObj(i -> view(all.get(i), i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty()))
                .toList();
    }

    private FlatContactView view(FlatContact contact, Optional<FlatContact> next) {
        List<Cover> standIns = contact.registered()
                .map(person -> register.standIns(person, clock.today()))
                .orElseGet(List::of);
        return contact.view(next, standIns);
    }
}
