package se.hemvist.intake.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.outbox.AddressBook;
import se.hemvist.kernel.time.HouseClock;

/**
 * Answers the kernel: where a contact person's mail goes; while somebody stands in, to whoever does, and after a hand-over
 * to whoever came after.
 */
@ApplicationScoped
class ContactAddresses implements AddressBook {

    @Inject
    RegisteredContactPersons persons;

    @Inject
    HouseClock clock;

    @Override
    public Optional<String> email(UUID id) {
        LocalDate today = clock.today();
        return persons.find(new ContactPersonId(id))
                .map(person -> inOffice(person, today))
                .map(person -> person.reachedOn(today))
                .map(ReachedPerson::email);
    }

    /** The one, or who has come after by the day. */
    private ContactPerson inOffice(ContactPerson person, LocalDate day) {
        return person.successorBy(day)
                .flatMap(persons::find)
                .map(after -> inOffice(after, day))
                .orElse(person);
    }
}
