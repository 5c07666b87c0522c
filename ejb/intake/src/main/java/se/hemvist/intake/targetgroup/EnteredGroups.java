package se.hemvist.intake.targetgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** All target groups that municipalities have entered. */
@ApplicationScoped
class EnteredGroups {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(EnteredGroup group) {
        entities.persist(group);
        entities.flush();
    }

    /** Those of the municipality, the earliest first. */
    List<EnteredGroup> of(Municipality municipality) {
        return entities.createQuery(
                        "from EnteredGroup where municipality = :municipality order by valid.from, code",
                        EnteredGroup.class)
                .setParameter("municipality", municipality)
                .getResultList();
    }
}
