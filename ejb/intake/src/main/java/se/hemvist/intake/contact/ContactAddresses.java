package se.hemvist.intake.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.outbox.AddressBook;
import se.hemvist.kernel.time.HouseClock;

/** Answers the kernel: where a contact person's mail goes; while somebody stands in, to whoever does. */
@ApplicationScoped
class ContactAddresses implements AddressBook {

    @Inject
    RegisteredContactPersons persons;

    @Inject
    HouseClock clock;

    @Override
    public Optional<String> email(UUID id) {
        return persons.find(new ContactPersonId(id))
                .map(person -> person.reachedOn(clock.today()))
                .map(ReachedPerson::email);
    }
}
