package se.hemvist.followup.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.hemvist.followup.plan.PlanRefusal.UnknownPlan;

/** All plans. */
@ApplicationScoped
class DrawnUpPlans {

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(Plan plan) {
        entities.persist(plan);
        entities.flush();
    }

    /** @throws UnknownPlan if there is none by that identity */
    Plan get(PlanId id) {
        return Optional.ofNullable(entities.find(Plan.class, id)).orElseThrow(() -> new UnknownPlan(id));
    }

    /**
     * What the version is of, without reading it: who locks that first then reads the version as it is.
     *
     * @throws UnknownPlan if there is none by that identity
     */
    PlannedFor planned(PlanId id) {
        return entities.createQuery("select p.planned from Plan p where p.id.value = :id", PlannedFor.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownPlan(id));
    }

    /** All versions, the latest first. */
    PlanVersions of(PlannedFor planned) {
        return new PlanVersions(entities.createQuery(
                        "from Plan where planned.kind = :kind and planned.subject = :subject order by number desc",
                        Plan.class)
                .setParameter("kind", planned.kind())
                .setParameter("subject", planned.subject())
                .getResultList());
    }
}
