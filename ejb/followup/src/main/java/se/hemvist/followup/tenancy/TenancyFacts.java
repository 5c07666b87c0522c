package se.hemvist.followup.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.tenancy.TenancyFact.About;
import se.hemvist.followup.tenancy.TenancyFact.Length;
import se.hemvist.followup.tenancy.TenancyFact.Which;
import se.hemvist.kernel.number.Municipality;

/** All facts of tenancies, and what is counted from them. */
@ApplicationScoped
class TenancyFacts {

    private static final String ADD =
            """
            insert into followup.tenancy_fact
                (kind, municipality, subject, administration, provider, happened_on, detail, days, days_deducted, occasion)
            values (:kind, :municipality, :subject, :administration, :provider, :on, :detail,
                    nullif(:days, -1), nullif(:deducted, -1), :occasion)
            on conflict on constraint tenancy_fact_once do nothing
            """;

    private static final String MOVE =
            """
            update followup.tenancy_fact set happened_on = :on, occasion = :occasion
             where kind = :kind and subject = :subject and occasion = :was
            """;

    private static final String TAKE_OUT =
            """
            delete from followup.tenancy_fact where kind = :kind and subject = :subject and occasion = :occasion
            """;

    private static final String COUNT =
            """
            with noticed as (
                select n.administration, n.provider, coalesce(c.detail, 'OPEN') as contact
                  from followup.tenancy_fact n
                  left join followup.tenancy_fact c
                    on c.kind = 'CONTACT' and c.subject = n.subject and c.occasion = n.occasion
                 where n.kind = 'NOTICE' and n.municipality = :municipality
                   and n.happened_on >= :first and n.happened_on < :next),
            moved as (
                select * from followup.tenancy_fact
                 where kind = 'TRANSFER' and municipality = :municipality and happened_on < :next),
            stood as (
                select distinct on (subject) administration, provider, detail
                  from moved order by subject, happened_on desc, fact_id desc),
            done as (
                select * from moved where happened_on >= :first and detail in ('GRANTED', 'REFUSED', 'TRANSFERRED'))
            select administration, provider, 'notice.' || contact, count(*)
              from noticed group by administration, provider, contact
            union all
            select administration, provider, 'transfer.' || detail, count(*)
              from stood where detail in ('DUE', 'UNDER_REVIEW', 'INSPECTED', 'ASKED_OWNER')
             group by administration, provider, detail
            union all
            select administration, provider, 'transfer.' || detail, count(*)
              from done group by administration, provider, detail
            union all
            select administration, provider, 'transferDays', sum(days)
              from done where days is not null group by administration, provider
            union all
            select administration, provider, 'transferDaysDeducted', sum(days_deducted)
              from done where days_deducted is not null group by administration, provider
            """;

    private static final int NONE = -1;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** Keeps the fact, unless it is known. */
    void add(TenancyFact fact) {
        About about = fact.about();
        entities.createNativeQuery(ADD)
                .setParameter("kind", about.kind().name())
                .setParameter("municipality", about.leased().municipality().code())
                .setParameter("subject", about.subject())
                .setParameter("administration", about.parties().administration().value())
                .setParameter("provider", about.parties().provider().value())
                .setParameter("on", fact.on())
                .setParameter("detail", fact.detail())
                .setParameter("days", fact.length().map(Length::days).orElse(NONE))
                .setParameter("deducted", fact.length().map(Length::deducted).orElse(NONE))
                .setParameter("occasion", fact.occasion())
                .executeUpdate();
    }

    /** It happened on another day than was recorded; nothing happens if that is not known. */
    void move(Which which, LocalDate on, String occasion) {
        entities.createNativeQuery(MOVE)
                .setParameter("kind", which.kind().name())
                .setParameter("subject", which.subject())
                .setParameter("was", which.occasion())
                .setParameter("on", on)
                .setParameter("occasion", occasion)
                .executeUpdate();
    }

    /** It did not happen so. */
    void takeOut(Which which) {
        entities.createNativeQuery(TAKE_OUT)
                .setParameter("kind", which.kind().name())
                .setParameter("subject", which.subject())
                .setParameter("occasion", which.occasion())
                .executeUpdate();
    }

    /** Rows of administration, provider, measure and count. */
    List<?> count(Municipality municipality, LocalDate first, LocalDate next) {
        return entities.createNativeQuery(COUNT)
                .setParameter("municipality", municipality.code())
                .setParameter("first", first)
                .setParameter("next", next)
                .getResultList();
    }
}
