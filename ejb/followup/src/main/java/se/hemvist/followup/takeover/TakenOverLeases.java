package se.hemvist.followup.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;

/** That a lease came here while somebody lived there, and by what it is known if it comes again; only added to. */
@ApplicationScoped
class TakenOverLeases {

    private static final String ADD =
            """
            insert into followup.takeover (sublease_id, case_id, municipality, programme, person_id, landlord_id, flat_number,
                                           taken_over_on)
            values (:sublease, :case, :municipality, :programme, :person, :landlord, :number, :on)
            """;

    private static final String COUNT =
            """
            select count(*) from followup.takeover
             where person_id = :person and programme = :programme and landlord_id = :landlord and flat_number = :number
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(TakenOver over, Known known) {
        about(known, ADD)
                .setParameter("sublease", over.sublease().value())
                .setParameter("case", over.caseId().value())
                .setParameter("municipality", over.municipality().code())
                .setParameter("on", over.on())
                .executeUpdate();
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
