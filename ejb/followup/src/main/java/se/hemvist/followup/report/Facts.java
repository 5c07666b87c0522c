package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.followup.mediation.FirstDays;
import se.hemvist.followup.sheet.TouchedMonths;
import se.hemvist.kernel.number.Municipality;

/**
 * All facts; only added to, but for what is counted nowhere, and what was recorded on another day than it had. What is put right
 * in a month that was reported touches it.
 */
@ApplicationScoped
class Facts {

    private static final String ADD =
            """
            insert into followup.fact
                (kind, municipality, subject, administration, provider, happened_on, detail, occasion)
            values (:kind, :municipality, :subject, cast(nullif(:administration, '') as uuid),
                    cast(nullif(:provider, '') as uuid), :on, :detail, :occasion)
            on conflict on constraint fact_once do nothing
            """;

    private static final String MOVE =
            """
            update followup.fact set happened_on = :on, occasion = :occasion
             where kind = :kind and subject = :subject and occasion = :was
            """;

    private static final String TAKE_OUT =
            """
            insert into followup.fact
                (kind, municipality, subject, administration, provider, happened_on, detail, occasion, takes_out)
            select kind, municipality, subject, administration, provider, :on, 'NONE', occasion || ' void', occasion
              from followup.fact where kind = :kind and subject = :subject and occasion = :occasion
            on conflict on constraint fact_once do nothing
            """;

    private static final String BEGUN =
            """
            select municipality, min(happened_on) from followup.fact where kind <> 'APPLICATION' group by municipality
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    @Inject
    TouchedMonths touched;

    /** Keeps the fact, unless it is known. */
    void add(Fact fact) {
        Fact.About about = fact.about();
        entities.createNativeQuery(ADD)
                .setParameter("kind", fact.kind().name())
                .setParameter("municipality", about.municipality().code())
                .setParameter("subject", about.subject())
                .setParameter("administration", text(about.administration()))
                .setParameter("provider", text(about.provider()))
                .setParameter("on", fact.on())
                .setParameter("detail", fact.detail())
                .setParameter("occasion", fact.occasion())
                .executeUpdate();
    }

    /** The fact is another one than was recorded, of the same subject; nothing happens if it is not known. */
    void move(Fact was, Fact right) {
        touched.between(was.about().municipality(), was.on(), right.on());
        entities.createNativeQuery(MOVE)
                .setParameter("kind", was.kind().name())
                .setParameter("subject", was.about().subject())
                .setParameter("was", was.occasion())
                .setParameter("on", right.on())
                .setParameter("occasion", right.occasion())
                .executeUpdate();
    }

    /** The fact is none, as was found on the day: a row takes it out. */
    void takeOut(Fact was, LocalDate found) {
        entities.createNativeQuery(TAKE_OUT)
                .setParameter("kind", was.kind().name())
                .setParameter("subject", was.about().subject())
                .setParameter("occasion", was.occasion())
                .setParameter("on", found)
                .executeUpdate();
    }

    /** The fact was none; nothing happens if it is not known. */
    void leaveOut(Fact none) {
        entities.createNativeQuery(
                        "delete from followup.fact where kind = :kind and subject = :subject and occasion = :occasion")
                .setParameter("kind", none.kind().name())
                .setParameter("subject", none.about().subject())
                .setParameter("occasion", none.occasion())
                .executeUpdate();
    }

    /** Leaves out whatever was counted of a case that turned out to be none; reports that are written already stay. */
    void leaveOut(UUID caseId) {
        entities.createNativeQuery("delete from followup.fact where subject = :subject")
                .setParameter("subject", caseId)
                .executeUpdate();
    }

    /**
     * The first day on which anything happened, by municipality. Not counting applications: one comes with its referral,
     * and may be older than the house.
     */
    Map<Municipality, LocalDate> begun() {
        return FirstDays.in(entities.createNativeQuery(BEGUN).getResultList());
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse("");
    }
}
