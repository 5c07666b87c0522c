package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.kernel.number.Municipality;

/**
 * K-02, K-05 and K-08 by who applied: flats signed for during the year up to the month's end, flats ongoing then, and the
 * checkpoints whose last day is in the month: held in time, late, missing, or not yet due on the day of counting. A flat
 * that its resident has left is ongoing no longer, and owes no checkpoint after that.
 */
@ApplicationScoped
class CountedStays {

    private static final String COUNT =
            """
            select organisation, 'mediated.' || detail, count(*)
              from followup.mediation_fact let
             where kind = 'FLAT_MEDIATED' and municipality = :municipality
               and happened_on >= :newYear and happened_on < :next
             group by organisation, detail
            union all
            select let.organisation, 'ongoing.' || coalesce(made.detail, let.detail) as programme, count(*)
              from followup.mediation_fact let
              left join followup.mediation_fact made
                on made.kind = 'FLAT_CONVERTED' and made.subject = let.subject and made.happened_on < :next
             where let.kind = 'FLAT_MEDIATED' and let.municipality = :municipality and let.happened_on < :next
               and not exists (
                   select 1 from followup.mediation_fact gone
                    where gone.subject = let.subject
                      and gone.kind = 'FLAT_LEFT' and gone.happened_on < :next)
             group by let.organisation, programme
            union all
            select due.organisation,
                   'checkpoint.' || coalesce(held.detail, case when due.happened_on < :asOf then 'MISSING' else 'NOT_YET_DUE' end)
                       as answer,
                   count(*)
              from followup.mediation_fact due
              left join followup.mediation_fact held
                on held.kind = 'CHECKPOINT_HELD' and held.subject = due.subject and held.detail <> 'NONE'
               and not exists (select from followup.mediation_fact later
                                where later.kind = held.kind and later.subject = held.subject
                                  and later.takes_out = held.occasion)
             where due.kind = 'CHECKPOINT_DUE' and due.municipality = :municipality
               and due.happened_on >= :first and due.happened_on < :next
               and not exists (
                   select 1 from followup.mediation_fact gone
                    where gone.kind = 'FLAT_LEFT' and gone.subject = due.subject and gone.happened_on <= due.happened_on)
             group by due.organisation, answer
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    List<Cell> count(Municipality municipality, YearMonth month, LocalDate asOf) {
        List<?> rows = entities.createNativeQuery(COUNT)
                .setParameter("municipality", municipality.code())
                .setParameter("newYear", month.withMonth(1).atDay(1))
                .setParameter("first", month.atDay(1))
                .setParameter("next", month.plusMonths(1).atDay(1))
                .setParameter("asOf", asOf)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> Cell.of((UUID) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
