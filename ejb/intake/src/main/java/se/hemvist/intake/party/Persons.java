package se.hemvist.intake.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.party.PersonView.Former;
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

    /** All numbers by which the human of the number is or was known there; the number itself, whoever is known. */
    public Set<IdentityNumber> numbers(Municipality municipality, IdentityNumber number) {
        Stream<IdentityNumber> known = persons.find(municipality, number).stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(person.view().identityNumber()),
                        former(person.id()).stream().map(Former::identityNumber)));
        return Stream.concat(Stream.of(number), known).collect(Collectors.toUnmodifiableSet());
    }

    /** All rows of the human: the person's own, and those that were merged into it. */
    public Set<PersonId> rows(PersonId id) {
        return Stream.concat(Stream.of(id), persons.mergedInto(id).stream().map(Person::id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By what the person was known before, in the order in which that was recorded. */
    public List<Former> former(PersonId id) {
        return persons.former(id).stream().map(FormerIdentity::view).toList();
    }

    /** That the person has died, if it has been told. */
    public Optional<Death> death(PersonId id) {
        return persons.find(id).flatMap(Person::death);
    }

    /**
     * The person has died.
     *
     * @param knownOn the day on which that is recorded
     * @throws PartyRefusal.AlreadyDead     if that has been told
     * @throws PartyRefusal.DiedBeforeBirth if the person was not born on the day
     */
    public void died(PersonId id, Death told, LocalDate knownOn) {
        persons.lock(id).died(told, knownOn);
    }

    /**
     * The person lives: the death was recorded wrongly.
     *
     * @return the death that had been told, if one had
     */
    public Optional<KnownDeath> strikeDeath(PersonId id) {
        return persons.lock(id).strikeDeath();
    }

    /** From now on the identity is protected. */
    public void protect(PersonId id) {
        persons.lock(id).protect();
    }

    /**
     * The person gets a personal number in the place of a coordination number, which goes on finding the person.
     *
     * @throws PartyRefusal.AlreadyPersonalNumber if it is a personal number that the person has
     * @throws PartyRefusal.NotAPersonalNumber    if the new one is no personal number
     * @throws PartyRefusal.NumberOfAnother       if another person in the municipality is or was known by it: then the
     *     two are to be merged
     */
    public void replaceNumber(Municipality municipality, PersonId id, IdentityNumber number, IdentityChange change) {
        persons.oneAtATime(municipality, number);
        boolean known = persons.find(municipality, number).isPresent();
        FormerIdentity former = persons.lock(id).replaceNumber(number, change);
        if (known) {
            throw new PartyRefusal.NumberOfAnother();
        }
        persons.add(former);
    }

    /**
     * The id of whoever has the number in the municipality, or had it; of one who has been merged, its own.
     *
     * @throws PartyRefusal.UnknownPerson if nobody there is or was known by it
     */
    public PersonId named(Municipality municipality, IdentityNumber number) {
        return persons.findNamed(municipality, number).map(Person::id).orElseThrow(PartyRefusal.UnknownPerson::new);
    }

    /**
     * Merges two rows for one human: the one kept stands for both from now on, and is found by whatever found either.
     *
     * @throws PartyRefusal.SamePerson              if they are one row
     * @throws PartyRefusal.AlreadyMerged           if either has been merged before
     * @throws PartyRefusal.KeepsCoordinationNumber if only the one that is not kept has a personal number
     */
    public void merge(PersonId keptId, PersonId mergedId, IdentityChange change) {
        Stream.of(keptId, mergedId)
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(persons::lock);
        FormerIdentity former = persons.lock(keptId).absorb(persons.lock(mergedId), change);
        persons.former(mergedId).forEach(earlier -> earlier.follow(keptId));
        persons.mergedInto(mergedId).forEach(earlier -> earlier.follow(keptId));
        persons.add(former);
    }

    private Person enter(Municipality municipality, NewPerson named) {
        Person person = Person.named(municipality, named);
        persons.add(person);
        return person;
    }
}
