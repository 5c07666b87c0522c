package se.hemvist.intake.flatcontact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.contact.ContactEvent.Covered;
import se.hemvist.intake.contact.ContactEvent.HandedOver;
import se.hemvist.intake.mediation.MediatedOffer;
import se.hemvist.intake.mediation.MediatedOffers;
import se.hemvist.kernel.setting.CutOff;

/**
 * What a contact person's successor or stand-in means for the flats: the landlord's contact person changes with the
 * organisation's, and the landlord is told.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContactsHandedOver {

    @Inject
    AppointedContacts contacts;

    @Inject
    ContactDesk desk;

    @Inject
    MediatedOffers mediated;

    @Inject
    CutOff cutOff;

    /** Each flat's landlord is written that somebody stands in, and where to read who. */
    void on(@Observes Covered covered) {
        contacts.latestBy(covered.person())
                .forEach(contact -> desk.covered(mediated.lock(contact.offer()), covered.from()));
    }

    /** The successor is appointed for each flat; not before whoever is appointed there now. */
    void on(@Observes HandedOver over) {
        contacts.latestBy(over.from()).forEach(contact -> {
            MediatedOffer offer = mediated.lock(contact.offer());
            LocalDate from = over.on().isBefore(contact.from()) ? contact.from() : over.on();
            desk.appoint(
                    offer,
                    new NewFlatContact(Optional.of(over.to()), Optional.empty(), from),
                    cutOff.receipt(offer.offer().housingCase().municipality()));
        });
    }
}
