package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.vacancy.QuotaStandings;
import se.hemvist.kernel.number.Municipality;

/**
 * K-01: the flats that came in during the month, and during the year up to its end, by what they were used for by then.
 * What counts as outside the queue, the quota says; those taken back by then
 * count as before and are told of apart. K-03: the same flats by the
 * landlord who handed them over, the city's or private, and how scarce flats are where they are.
 */
@ApplicationScoped
class CountedFlats {

    private static final String COUNT =
            """
            with incoming as (
                select received.organisation, coalesce(streamed.detail, 'OPEN') as stream,
                       withdrawn.fact_id is not null as withdrawn
                  from followup.mediation_fact received
                  left join followup.mediation_fact streamed
                    on streamed.kind = 'FLAT_STREAMED' and streamed.subject = received.subject
                   and streamed.happened_on < :next
                  left join followup.mediation_fact withdrawn
                    on withdrawn.kind = 'FLAT_WITHDRAWN' and withdrawn.subject = received.subject
                   and withdrawn.happened_on < :next
                 where received.kind = 'FLAT_RECEIVED' and received.municipality = :municipality
                   and received.happened_on >= :first and received.happened_on < :next)
            select organisation, 'RECEIVED', count(*) from incoming group by organisation
            union all
            select organisation, stream, count(*) from incoming group by organisation, stream
            union all
            select organisation, 'OUTSIDE_QUEUE', count(*) from incoming
             where stream in (:outside) group by organisation
            union all
            select organisation, 'WITHDRAWN', count(*) from incoming where withdrawn group by organisation
            union all
            select organisation, 'HANDED_OVER.' || detail, count(*)
              from followup.mediation_fact
             where kind = 'FLAT_HANDED_OVER' and municipality = :municipality
               and happened_on >= :first and happened_on < :next
             group by organisation, detail
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    @Inject
    QuotaStandings quotas;

    List<Cell> count(Municipality municipality, YearMonth month) {
        List<String> outside = quotas.outsideQueue(municipality, month.atEndOfMonth()).stream()
                .map(FlatStream::name)
                .toList();
        return Stream.of(new Period("month.", month, month), new Period("year.", month.withMonth(1), month))
                .flatMap(period -> count(municipality, period, outside).stream())
                .toList();
    }

    private record Period(String name, YearMonth first, YearMonth last) {}

    private List<Cell> count(Municipality municipality, Period period, List<String> outside) {
        List<?> rows = entities.createNativeQuery(COUNT)
                .setParameter("municipality", municipality.code())
                .setParameter("first", period.first().atDay(1))
                .setParameter("next", period.last().plusMonths(1).atDay(1))
                .setParameter("outside", outside)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> Cell.of((UUID) row[0], period.name() + row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
