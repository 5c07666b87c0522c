package se.hemvist.intake.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.contact.ContactRefusal.NotAContactPerson;
import se.hemvist.intake.contact.ContactRefusal.UnknownContactPerson;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** The register of contact persons, for the work inside a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ContactRegister {

    @Inject
    RegisteredContactPersons persons;

    /**
     * For what an organisation does by its contact person. One that has entered none is asked nothing: whoever has the role
     * acts for it.
     *
     * @throws NotAContactPerson if it has entered some, and the user is none of them on the day, nor stands in
     */
    public void demandContactPerson(OrganisationId organisation, String user, LocalDate day) {
        List<ContactPerson> theirs = persons.of(organisation);
        if (!theirs.isEmpty() && theirs.stream().noneMatch(person -> person.isActedBy(user, day))) {
            throw new NotAContactPerson(day);
        }
    }

    /**
     * The organisation's contact person by that id.
     *
     * @throws UnknownContactPerson if it has none by that id, or not on the day
     */
    public ReachedPerson of(OrganisationId organisation, ContactPersonId id, LocalDate day) {
        return persons.find(id)
                .filter(person -> person.organisation().equals(organisation))
                .filter(person -> person.isValid(day))
                .map(ContactPerson::person)
                .orElseThrow(UnknownContactPerson::new);
    }

    /** Who stands in for one on the day or later, in the order of the days; nobody for one who is not registered. */
    public List<Cover> standIns(ContactPersonId id, LocalDate day) {
        return persons.find(id).map(person -> person.coversFrom(day)).orElseGet(List::of);
    }

    /** Everybody of the role in the municipality on the day. */
    public List<ContactPersonId> on(Municipality municipality, ContactRole role, LocalDate day) {
        return persons.in(municipality, role).stream()
                .filter(person -> person.isValid(day))
                .map(ContactPerson::id)
                .toList();
    }
}
