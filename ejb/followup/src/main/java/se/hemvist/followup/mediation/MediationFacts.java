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

    /** Takes out the fact that stands, whatever it is, or only that it did not happen. */
    private static final String CORRECT =
            """
            insert into followup.mediation_fact
                (kind, municipality, subject, organisation, happened_on, detail, occasion, takes_out)
            select old.kind, old.municipality, old.subject, old.organisation, :on, :detail,
                   'correction ' || (select count(*) from followup.mediation_fact before
                                      where before.kind = old.kind and before.subject = old.subject), old.occasion
              from followup.mediation_fact old
             where old.kind = :kind and old.subject = :subject and (:any or old.detail = :none)
               and not exists (select from followup.mediation_fact later
                                where later.kind = old.kind and later.subject = old.subject
                                  and later.takes_out = old.occasion)
            """;

    /** What is told of something that did not happen after all. */
    private static final String NONE = "NONE";

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

    /** The months in which what happened to the subject is counted, if they were reported. */
    private static final String TOUCH =
            """
            insert into followup.month_touched (municipality, month)
            select distinct report.municipality, report.month
              from followup.mediation_fact fact
              join followup.month_report report
                on report.municipality = fact.municipality
               and report.month = cast(date_trunc('month', fact.happened_on) as date)
             where fact.subject = :subject
            on conflict do nothing
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
        touch(subject);
        entities.createNativeQuery(MOVE)
                .setParameter("kind", kind.name())
                .setParameter("subject", subject)
                .setParameter("on", on)
                .executeUpdate();
        touch(subject);
    }

    private void touch(UUID subject) {
        entities.createNativeQuery(TOUCH).setParameter("subject", subject).executeUpdate();
    }

    /** It did not happen after all, as was found on the day: a row takes out the one that stands. */
    void takeOut(MediationFact.Kind kind, UUID subject, LocalDate on) {
        correct(kind, subject, true, on, NONE);
    }

    /** It happened otherwise than was recorded: a row takes out the one that stands. */
    void correct(MediationFact fact) {
        correct(fact.kind(), fact.about().subject(), true, fact.on(), fact.detail());
    }

    /** It has happened now, where it was found before that it had not. */
    void addAnew(MediationFact fact) {
        correct(fact.kind(), fact.about().subject(), false, fact.on(), fact.detail());
    }

    private void correct(MediationFact.Kind kind, UUID subject, boolean any, LocalDate on, String detail) {
        entities.createNativeQuery(CORRECT)
                .setParameter("kind", kind.name())
                .setParameter("subject", subject)
                .setParameter("any", any)
                .setParameter("none", NONE)
                .setParameter("on", on)
                .setParameter("detail", detail)
                .executeUpdate();
        touch(subject);
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
