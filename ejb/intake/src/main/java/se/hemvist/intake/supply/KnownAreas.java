package se.hemvist.intake.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** All areas. */
@ApplicationScoped
class KnownAreas {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Area area) {
        entities.persist(area);
        entities.flush();
    }

    /** In the order of their names, the earliest first. */
    List<Area> in(Municipality municipality) {
        return entities.createQuery(
                        "from Area where municipality = :municipality order by name, valid.from", Area.class)
                .setParameter("municipality", municipality)
                .getResultList();
    }
}
