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

    /** Those after a move-in that are still to be made, of leases that are not over. */
    Stream<Inspection> awaitedAfterMoveIn() {
        return entities.createQuery(
                        """
                        from Inspection i
                        where i.findings.madeOn is null and i.kind = MOVE_IN
                            and not exists (select 1 from Sublease s where s.id.value = i.sublease.value
                                    and s.state in (VACATED, SETTLED, TRANSFERRED, UNENTERED, VOIDED))
                        order by i.occasionedOn
                        """,
                        Inspection.class)
                .getResultStream();
    }
}
