package se.hemvist.followup.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.party.OrganisationId;

/** That a case came here while it waited for a flat, and what its administration calls it; only added to. */
@ApplicationScoped
class TakenOverCases {

    private static final String ADD =
            """
            insert into followup.takeover_case (case_id, administration_id, reference, taken_over_on)
            values (:case, :administration, :reference, :on)
            """;

    private static final String COUNT =
            "select count(*) from followup.takeover_case where administration_id = :administration and reference = :reference";

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    void add(CaseFile file, String reference, LocalDate on) {
        entities.createNativeQuery(ADD)
                .setParameter("case", file.id().value())
                .setParameter("administration", file.administration().value())
                .setParameter("reference", reference)
                .setParameter("on", on)
                .executeUpdate();
    }

    /** Whether the administration calls one of them so. */
    boolean isCalled(OrganisationId administration, String reference) {
        Object count = entities.createNativeQuery(COUNT)
                .setParameter("administration", administration.value())
                .setParameter("reference", reference)
                .getSingleResult();
        return ((Number) count).longValue() > 0;
    }
}
