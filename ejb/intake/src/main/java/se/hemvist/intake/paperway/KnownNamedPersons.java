package se.hemvist.intake.paperway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.store.Sql;

/** All who are or were named. */
@ApplicationScoped
class KnownNamedPersons {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    Sql sql;

    void add(NamedPerson named) {
        entities.persist(named);
        entities.flush();
    }

    /** Nobody else names anybody in the organisation until the transaction ends. */
    void oneAtATime(OrganisationId organisation) {
        sql.oneAtATime("named of " + organisation.value());
    }

    Optional<NamedPerson> find(UUID id) {
        return Optional.ofNullable(entities.find(NamedPerson.class, id));
    }

    /** Those of the organisation, the earliest named first. */
    List<NamedPerson> of(OrganisationId organisation) {
        return entities.createQuery(
                        "from NamedPerson where organisation = :organisation order by validFrom, userName",
                        NamedPerson.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    /** Each time the user was named in the organisation. */
    List<NamedPerson> of(OrganisationId organisation, String user) {
        return entities.createQuery(
                        "from NamedPerson where organisation = :organisation and userName = :user", NamedPerson.class)
                .setParameter("organisation", organisation.value())
                .setParameter("user", user)
                .getResultList();
    }

    boolean isNamed(OrganisationId organisation, String user, LocalDate day) {
        return of(organisation, user).stream().anyMatch(named -> named.covers(day, Optional.of(day)));
    }
}
