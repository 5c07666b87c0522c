package se.hemvist.followup.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** All templates that municipalities have entered. */
@ApplicationScoped
class EnteredTemplates {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(EnteredTemplate template) {
        entities.persist(template);
        entities.flush();
    }

    /** Those of a paper in a municipality, the earliest first. */
    List<EnteredTemplate> of(Municipality municipality, PaperKind kind) {
        return entities.createQuery(
                        "from EnteredTemplate where municipality = :municipality and kind = :kind order by from",
                        EnteredTemplate.class)
                .setParameter("municipality", municipality)
                .setParameter("kind", kind)
                .getResultList();
    }
}
