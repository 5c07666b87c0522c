package se.hemvist.intake.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.hemvist.intake.vacancy.QuotaStanding.Count;
import se.hemvist.kernel.number.Municipality;

/** The flats that landlords have handed over under agreements, counted. */
@ApplicationScoped
class IncomingFlats {

    private static final String COUNT =
            """
            select case when use.streamedOn <= :last then use.stream end as stream, count(*) as flats,
                   sum(case when withdrawnOn <= :last then 1 else 0 end) as withdrawn
              from Flat
             where municipality = :municipality and agreement is not null
               and receivedOn >= :first and receivedOn <= :last
             group by 1
            """;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    ReportedFlats flats;

    /**
     * Those received from the first day to the last, by what they were used for at the end of the last; those taken back by
     * then are among them.
     */
    Count count(Municipality municipality, LocalDate first, LocalDate last) {
        List<Tuple> rows = entities.createQuery(COUNT, Tuple.class)
                .setParameter("municipality", municipality)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        Map<FlatStream, Long> streams = new EnumMap<>(FlatStream.class);
        long received = 0;
        long withdrawn = 0;
        for (Tuple row : rows) {
            long found = row.get("flats", Long.class);
            received += found;
            withdrawn += row.get("withdrawn", Long.class);
            FlatStream stream = row.get("stream", FlatStream.class);
            if (stream != null) {
                streams.merge(stream, found, Long::sum);
            }
        }
        return new Count(received, streams, withdrawn);
    }

    void oneAtATime(Municipality municipality) {
        flats.oneAtATime(municipality);
    }
}
