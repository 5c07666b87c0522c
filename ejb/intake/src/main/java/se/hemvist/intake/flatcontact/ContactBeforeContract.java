package se.hemvist.intake.flatcontact;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.LocalDate;
import se.hemvist.intake.flatcontact.FlatContactRefusal.ContactNeeded;
import se.hemvist.intake.mediation.MediatedOffers;
import se.hemvist.intake.offer.OfferEvent.Contracted;
import se.hemvist.kernel.rule.Version;

/** Nobody signs for a mediated flat before its landlord has a contact person to reach. */
@ApplicationScoped
class ContactBeforeContract {

    /** The landlord's approval comes first, and is asked after first. */
    private static final int AFTER_THE_APPROVAL = Interceptor.Priority.APPLICATION + 600;

    @Inject
    AppointedContacts contacts;

    @Inject
    MediatedOffers mediated;

    /** @throws ContactNeeded if nobody is it on the day of the contract; nothing is signed then */
    void check(@Observes @Priority(AFTER_THE_APPROVAL) Contracted contracted) {
        LocalDate on = contracted.on();
        Version<FlatContactPolicy> policy = FlatContactPolicy.TRIAL_AND_TRAINING.on(on);
        boolean isAsked = policy.rule().beforeContract() && mediated.isMediated(contracted.offer());
        if (isAsked && contacts.of(contracted.offer()).stream().noneMatch(contact -> contact.hasBegun(on))) {
            throw new ContactNeeded(on).by(policy);
        }
    }
}
