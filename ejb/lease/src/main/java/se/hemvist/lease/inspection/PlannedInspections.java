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

    /** The one that is awaited, or else the one that was made last. */
    Optional<Inspection> find(SubleaseId sublease, InspectionKind kind) {
        return entities.createQuery(
                        "from Inspection where sublease.value = :sublease and kind = :kind"
                                + " order by findings.madeOn desc nulls first",
                        Inspection.class)
                .setParameter("sublease", sublease.value())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** Those of the kind that have not been made. */
    Stream<Inspection> awaited(InspectionKind kind) {
        return entities.createQuery(
                        "from Inspection where findings.madeOn is null and kind = :kind order by occasionedOn",
                        Inspection.class)
                .setParameter("kind", kind)
                .getResultStream();
    }
}
