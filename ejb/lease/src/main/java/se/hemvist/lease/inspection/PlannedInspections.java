package se.hemvist.lease.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.lease.sublease.SubleaseId;

/** All inspections. */
@ApplicationScoped
class PlannedInspections {

    @PersistenceContext(unitName = "lease")
    EntityManager entities;

    void add(Inspection inspection) {
        entities.persist(inspection);
        entities.flush();
    }

    Optional<Inspection> find(SubleaseId sublease, InspectionKind kind) {
        return entities.createQuery(
                        "from Inspection where sublease.value = :sublease and kind = :kind", Inspection.class)
                .setParameter("sublease", sublease.value())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** Those that have not been made. */
    Stream<Inspection> awaited() {
        return entities.createQuery(
                        "from Inspection where findings.madeOn is null order by occasionedOn", Inspection.class)
                .getResultStream();
    }
}
