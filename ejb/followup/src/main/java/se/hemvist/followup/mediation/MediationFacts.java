package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.hemvist.kernel.number.Municipality;

/** All facts about mediated flats; only added to, but for days put right and for what is counted nowhere. */
@ApplicationScoped
class MediationFacts {

    private static final String ADD =
            """
            insert into followup.mediation_fact (kind, municipality, subject, organisation, happened_on, detail)
            values (:kind, :municipality, :subject, :organisation, :on, :detail)
            on conflict on constraint mediation_fact_once do nothing
            """;

    private static final String MOVE =
            """
            update followup.mediation_fact set happened_on = :on where kind = :kind and subject = :subject
            """;

    private static final String MEDIATED =
            """
            select count(*) from followup.mediation_fact let
             where kind = 'FLAT_MEDIATED' and municipality = :municipality
               and happened_on >= :first and happened_on < :next
            """;

    private static final String BEGUN =
            """
            select municipality, min(happened_on) from followup.mediation_fact group by municipality
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** Keeps the fact, unless it is known. */
    void add(MediationFact fact) {
        MediationFact.About about = fact.about();
        entities.createNativeQuery(ADD)
                .setParameter("kind", fact.kind().name())
                .setParameter("municipality", about.municipality().code())
                .setParameter("subject", about.subject())
                .setParameter("organisation", about.organisation().value())
                .setParameter("on", fact.on())
                .setParameter("detail", fact.detail())
                .executeUpdate();
    }

    /** It happened on another day than was recorded, if it did. */
    void move(MediationFact.Kind kind, UUID subject, LocalDate on) {
        entities.createNativeQuery(MOVE)
                .setParameter("kind", kind.name())
                .setParameter("subject", subject)
                .setParameter("on", on)
                .executeUpdate();
    }

    /** Leaves out whatever was counted of a lease that turned out to be none; reports that are written already stay. */
    void leaveOut(UUID sublease) {
        entities.createNativeQuery("delete from followup.mediation_fact where subject = :subject")
                .setParameter("subject", sublease)
                .executeUpdate();
    }

    /** The first day on which anything happened, by municipality. */
    Map<Municipality, LocalDate> begun() {
        return FirstDays.in(entities.createNativeQuery(BEGUN).getResultList());
    }

    /** How many trial and training flats were signed for from the first day on and before the next. */
    long mediated(Municipality municipality, LocalDate first, LocalDate next) {
        return ((Number) entities.createNativeQuery(MEDIATED)
                        .setParameter("municipality", municipality.code())
                        .setParameter("first", first)
                        .setParameter("next", next)
                        .getSingleResult())
                .longValue();
    }
}
