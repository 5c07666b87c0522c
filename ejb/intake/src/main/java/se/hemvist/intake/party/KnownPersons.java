package se.hemvist.intake.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    Optional<Person> find(Municipality municipality, IdentityNumber number) {
        return entities.createQuery(
                        "from Person where municipality = :municipality and identityNumber = :number", Person.class)
                .setParameter("municipality", municipality.code())
                .setParameter("number", number.digits())
                .getResultStream()
                .findFirst();
    }

    /** Lets one message at a time say who a person is, until the transaction ends. */
    void oneAtATime(Municipality municipality, IdentityNumber number) {
        sql.oneAtATime("person " + municipality.code() + number.digits());
    }
}
