package se.hemvist.intake.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.kernel.number.Municipality;

/** All criteria that municipalities have entered. */
@ApplicationScoped
class EnteredCriteriaSets {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(EnteredCriteria criteria) {
        entities.persist(criteria);
    }

    /** What the municipality has last decided to ask by the day. */
    Optional<EnteredCriteria> on(Municipality municipality, LocalDate day) {
        return entities.createQuery(
                        "from EnteredCriteria where municipality = :municipality and from <= :day order by from desc",
                        EnteredCriteria.class)
                .setParameter("municipality", municipality)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
