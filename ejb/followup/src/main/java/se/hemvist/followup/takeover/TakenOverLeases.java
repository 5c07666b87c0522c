package se.hemvist.followup.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.followup.takeover.TakeoverRefusal.ReferenceTaken;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseId;

/** That a lease came here while somebody lived there, and by what it is known if it comes again; only added to. */
@ApplicationScoped
class TakenOverLeases {

    private static final String ADD =
            """
            insert into followup.takeover (sublease_id, case_id, municipality, programme, person_id, landlord_id, flat_number,
                                           taken_over_on, administration_id, reference)
            values (:sublease, :case, :municipality, :programme, :person, :landlord, :number, :on, :administration, :reference)
            """;

    private static final String COUNT =
            """
            select count(*) from followup.takeover
             where person_id = :person and programme = :programme and landlord_id = :landlord and flat_number = :number
            """;

    private static final String CALLED =
            "select sublease_id, taken_over_on from followup.takeover where administration_id = :administration and reference = :reference";

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /**
     * @param reference what the administration calls it
     * @throws ReferenceTaken if another of its leases is called so
     */
    void add(TakenOver over, Known known, String reference) {
        UUID administration = over.parties().administration().value();
        if (called(administration, reference).isPresent()) {
            throw new ReferenceTaken();
        }
        about(known, ADD)
                .setParameter("sublease", over.sublease().value())
                .setParameter("case", over.caseId().value())
                .setParameter("municipality", over.municipality().code())
                .setParameter("on", over.on())
                .setParameter("administration", administration)
                .setParameter("reference", reference)
                .executeUpdate();
    }

    /**
     * A lease that came here.
     *
     * @param on since when what happens in it happens here
     */
    record Lease(SubleaseId sublease, LocalDate on) {}

    /** The lease that the administration calls so, if it came here with one. */
    Optional<Lease> called(UUID administration, String reference) {
        List<?> found = entities.createNativeQuery(CALLED, Tuple.class)
                .setParameter("administration", administration)
                .setParameter("reference", reference)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(TakenOverLeases::lease).findFirst();
    }

    private static Lease lease(Tuple row) {
        return new Lease(
                new SubleaseId(row.get("sublease_id", UUID.class)),
                row.get("taken_over_on", java.sql.Date.class).toLocalDate());
    }

    boolean has(Known known) {
        return ((Number) about(known, COUNT).getSingleResult()).longValue() > 0;
    }

    private Query about(Known known, String statement) {
        return entities.createNativeQuery(statement)
                .setParameter("person", known.person().value())
                .setParameter("programme", known.programme().name())
                .setParameter("landlord", known.landlord().value())
                .setParameter("number", known.number());
    }
}
