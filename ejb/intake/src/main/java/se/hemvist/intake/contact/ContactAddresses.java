package se.hemvist.intake.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.outbox.AddressBook;

/** Answers the kernel: where a contact person's mail goes. */
@ApplicationScoped
class ContactAddresses implements AddressBook {

    @Inject
    RegisteredContactPersons persons;

    @Override
    public Optional<String> email(UUID id) {
        return persons.find(new ContactPersonId(id)).map(ContactPerson::person).map(ReachedPerson::email);
    }
}
