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
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.vacancy.QuotaStanding.Count;
import se.hemvist.kernel.number.Municipality;

/** The flats that landlords have handed over under agreements, counted. */
@ApplicationScoped
class IncomingFlats {

    private static final String COUNT =
            """
            select case when use.streamedOn <= :asOf then use.stream end as stream, count(*) as flats,
                   sum(case when withdrawnOn <= :asOf then 1 else 0 end) as withdrawn
              from Flat
             where municipality = :municipality and agreement is not null
               and receivedOn >= :first and receivedOn <= :last
             group by 1
            """;

    private static final String HELD =
            """
            select count(*) from Flat one
             where one.municipality = :municipality and one.agreement is not null
               and one.receivedOn >= :first and one.receivedOn <= :last
               and (one.use.streamedOn is null or one.use.streamedOn > :asOf)
               and (:but is null or one.id.value <> :but)
               and exists (select 1 from FlatHold hold
                            where hold.flat.value = one.id.value and hold.heldOn <= :asOf
                              and (hold.endedOn is null or hold.endedOn > :asOf))
            """;

    /**
     * What is asked.
     *
     * @param last the last day on which the flats were received
     * @param asOf at the end of which day it is told what they were used for, and which were held
     * @param but  which is not counted among those that are held: it is to be settled
     */
    record Asked(Municipality municipality, LocalDate last, LocalDate asOf, Optional<FlatId> but) {

        static Asked on(Municipality municipality, LocalDate day) {
            return new Asked(municipality, day, day, Optional.empty());
        }
    }

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    ReportedFlats flats;

    /**
     * Those received from the first day to the last, by what they were used for at the end of the day that is asked of; those
     * taken back by then are among them.
     *
     * @param outside what counts as gone to others than the queue
     */
    Count count(Asked asked, LocalDate first, Set<FlatStream> outside) {
        List<Tuple> rows = entities.createQuery(COUNT, Tuple.class)
                .setParameter("municipality", asked.municipality())
                .setParameter("first", first)
                .setParameter("last", asked.last())
                .setParameter("asOf", asked.asOf())
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
        return new Count(received, streams, outside, held(asked, first), withdrawn);
    }

    /** Those of them that were not settled and that an offer held. */
    private long held(Asked asked, LocalDate first) {
        return entities.createQuery(HELD, Long.class)
                .setParameter("municipality", asked.municipality())
                .setParameter("first", first)
                .setParameter("last", asked.last())
                .setParameter("asOf", asked.asOf())
                .setParameter("but", asked.but().map(FlatId::value).orElse(null))
                .getSingleResult();
    }

    void oneAtATime(Municipality municipality) {
        flats.oneAtATime(municipality);
    }
}
