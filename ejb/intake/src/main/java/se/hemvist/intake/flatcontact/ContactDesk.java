package se.hemvist.intake.flatcontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.contact.ContactRegister;
import se.hemvist.intake.contact.ReachedPerson;
import se.hemvist.intake.flatcontact.FlatContact.Place;
import se.hemvist.intake.flatcontact.FlatContactRefusal.NoFlatToReachFor;
import se.hemvist.intake.flatcontact.FlatContactRefusal.OneOfTwo;
import se.hemvist.intake.flatcontact.NewFlatContact.Reached;
import se.hemvist.intake.mediation.MediatedOffer;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.Receipt;

/** Appointing a landlord's contact person, whatever the occasion: the landlord gets a letter that says where to read who. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContactDesk {

    @Inject
    AppointedContacts contacts;

    @Inject
    ContactRegister register;

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    Deadlines deadlines;

    @Inject
    LandlordToldDue landlordTold;

    /**
     * Appoints one from a day on, in place of whoever was it.
     *
     * @throws NoFlatToReachFor before the landlord's yes to the address, and once the flat is not the applicant's
     * @throws OneOfTwo         unless either a contact person of the organisation or somebody else is named
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the one on which the landlord was asked, or
     *     before the latest one's first, or a part of the person is blank
     */
    void appoint(MediatedOffer mediated, NewFlatContact wanted, Receipt receipt) {
        demandFlat(mediated.offer().state());
        CaseFile file = mediated.offer().housingCase();
        Optional<FlatContact> before = contacts.latest(mediated.offer().id());
        LocalDate earliest =
                before.map(FlatContact::from).orElse(mediated.offer().head().reservedOn());
        Input.notBefore(earliest, wanted.from(), "from");
        Place place = new Place(
                mediated.offer().id(), file.id(), before.map(FlatContact::line).orElse(0) + 1);
        FlatContact contact = FlatContact.appointed(place, person(file, wanted), wanted.from(), receipt);
        wanted.contactPerson().ifPresent(contact::isContactPerson);
        contacts.add(contact);
        before.ifPresent(untold -> deadlines.cancel(
                landlordTold, untold.offer().value(), LandlordToldDue.occasion(untold), receipt.day()));
        deadlines.derive(landlordTold, landlordTold.of(contact, file));
        progress.note(
                file.id(),
                Occurrence.of("flat-contact-appointed", wanted.from())
                        .by("FlatContactPolicy", FlatContactPolicy.TRIAL_AND_TRAINING.on(receipt.day())));
        tell("flat-contact", mediated);
    }

    /** Somebody stands in for the one appointed last, from that day on for a while. */
    void covered(MediatedOffer mediated, LocalDate from) {
        progress.note(mediated.offer().housingCase().id(), Occurrence.of("flat-contact-covered", from));
        tell("flat-contact-covered", mediated);
    }

    private void tell(String letter, MediatedOffer mediated) {
        letters.sendOutside(
                letter,
                mediated.landlord(),
                mediated.offer().housingCase().id(),
                "mediations/%s/contacts".formatted(mediated.offer().id().value()));
    }

    private static void demandFlat(OfferState now) {
        boolean isTheirs = now == OfferState.CONTRACTED || !now.next().isEmpty();
        if (now == OfferState.INQUIRY_SENT || !isTheirs) {
            throw new NoFlatToReachFor(now);
        }
    }

    private Reached person(CaseFile file, NewFlatContact wanted) {
        if (wanted.contactPerson().isPresent() == wanted.person().isPresent()) {
            throw new OneOfTwo();
        }
        return wanted.person()
                .orElseGet(() -> registered(file, wanted.contactPerson().orElseThrow(), wanted.from()));
    }

    private Reached registered(CaseFile file, ContactPersonId id, LocalDate from) {
        ReachedPerson person = register.of(file.administration(), id, from);
        return new Reached(person.name(), person.phone(), person.email());
    }
}
