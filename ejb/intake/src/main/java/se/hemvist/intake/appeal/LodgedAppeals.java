package se.hemvist.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.appeal.AppealRefusal.UnknownAppeal;
import se.hemvist.intake.decision.DecisionId;

/** All appeals. */
@ApplicationScoped
class LodgedAppeals {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(Appeal appeal) {
        entities.persist(appeal);
    }

    /** @throws UnknownAppeal if the decision has none by that id */
    Appeal get(AppealId id, DecisionId decision) {
        return Optional.ofNullable(entities.find(Appeal.class, id))
                .filter(appeal -> appeal.decision().equals(decision))
                .orElseThrow(UnknownAppeal::new);
    }

    /** In the order in which they came. */
    List<Appeal> of(DecisionId decision) {
        return entities.createQuery(
                        "from Appeal where decision = :decision order by receivedOn, id.value", Appeal.class)
                .setParameter("decision", decision)
                .getResultList();
    }
}
