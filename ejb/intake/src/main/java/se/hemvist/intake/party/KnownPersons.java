package se.hemvist.intake.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Sql;

/** All persons. */
@ApplicationScoped
class KnownPersons {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    Sql sql;

    void add(Person person) {
        entities.persist(person);
    }

    Optional<Person> find(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    List<Person> find(Collection<PersonId> ids) {
        return entities.createQuery("from Person where id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Who have died. */
    List<Person> dead() {
        return entities.createQuery("from Person where death.on is not null", Person.class)
                .getResultList();
    }

    void add(FormerIdentity former) {
        entities.persist(former);
    }

    /** Nobody else changes who the person is until the transaction ends. */
    Person lock(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalArgumentException("no person " + id.value()));
    }

    /** The one who stands for the human who is or was known by the number. */
    Optional<Person> find(Municipality municipality, IdentityNumber number) {
        return findRow(municipality, number)
                .map(Person::standing)
                .or(() -> former(municipality, number).map(FormerIdentity::person))
                .flatMap(this::find);
    }

    /** The row that has the number, merged or not; if none has, the one whose number it was. */
    Optional<Person> findNamed(Municipality municipality, IdentityNumber number) {
        return findRow(municipality, number).or(() -> find(municipality, number));
    }

    private Optional<Person> findRow(Municipality municipality, IdentityNumber number) {
        return entities.createQuery(
                        "from Person where municipality = :municipality and identityNumber = :number", Person.class)
                .setParameter("municipality", municipality.code())
                .setParameter("number", number.digits())
                .getResultStream()
                .findFirst();
    }

    private Optional<FormerIdentity> former(Municipality municipality, IdentityNumber number) {
        return entities.createQuery(
                        "from FormerIdentity where municipality = :municipality and identityNumber = :number",
                        FormerIdentity.class)
                .setParameter("municipality", municipality.code())
                .setParameter("number", number.digits())
                .getResultStream()
                .findFirst();
    }

    /** By what the person was known before, the latest last. */
    List<FormerIdentity> former(PersonId person) {
        return entities.createQuery(
                        "from FormerIdentity where person = :person order by recordedAt, identityNumber",
                        FormerIdentity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Those that have been merged into the person. */
    List<Person> mergedInto(PersonId person) {
        return entities.createQuery("from Person where mergedInto = :person", Person.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Lets one message at a time say who a person is, until the transaction ends. */
    void oneAtATime(Municipality municipality, IdentityNumber number) {
        sql.oneAtATime("person " + municipality.code() + number.digits());
    }
}
