package se.hemvist.intake.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;

/** Who the cases are about. Whoever shows what it answers must have asked whether the reader may see it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Persons {

    @Inject
    KnownPersons persons;

    /**
     * The person by that identity number in the municipality, entered if new; two messages at once make one person.
     * Protected identity is added if the message says so, never taken away by it.
     *
     * @throws PartyRefusal.NameMissing if a name is blank
     */
    public PersonId admit(Municipality municipality, NewPerson named) {
        persons.oneAtATime(municipality, named.identityNumber());
        Person person = persons.find(municipality, named.identityNumber()).orElseGet(() -> enter(municipality, named));
        person.alsoNamedIn(named);
        return person.id();
    }

    /**
     * Whether the identity is protected, as the form that names the person says or as is known here; what the form says is
     * kept for whoever is known, and nobody is entered. Of two messages at once the second waits for the first.
     */
    public boolean hasProtectedIdentity(Municipality municipality, NewPerson named) {
        persons.oneAtATime(municipality, named.identityNumber());
        Optional<Person> known = persons.find(municipality, named.identityNumber());
        if (named.protectedIdentity()) {
            known.ifPresent(person -> person.alsoNamedIn(named));
        }
        return named.protectedIdentity()
                || known.filter(person -> person.view().protectedIdentity()).isPresent();
    }

    /** The person by that identity number in the municipality, if there is one. */
    public Optional<PersonView> known(Municipality municipality, IdentityNumber number) {
        return persons.find(municipality, number).map(Person::view);
    }

    /**
     * The person by that id.
     *
     * @throws IllegalArgumentException if there is none: ids come from our own rows
     */
    public PersonView get(PersonId id) {
        return persons.find(id)
                .map(Person::view)
                .orElseThrow(() -> new IllegalArgumentException("no person " + id.value()));
    }

    /** Those of the given persons that exist. */
    public Map<PersonId, PersonView> get(Collection<PersonId> ids) {
        return persons.find(ids).stream()
                .map(Person::view)
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    private Person enter(Municipality municipality, NewPerson named) {
        Person person = Person.named(municipality, named);
        persons.add(person);
        return person;
    }
}
