package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.kernel.number.Municipality;

/** All figures that were published before; none is ever changed. */
@ApplicationScoped
class PublishedFigures {

    private static final String ADD =
            """
            insert into followup.published_figure (municipality, year, counted, derived, source, entered_by, entered_on)
            values (:municipality, :year, :counted, :derived, :source, :by, :on)
            on conflict do nothing
            """;

    private static final String FIND =
            """
            select counted, derived, source from followup.published_figure
             where municipality = :municipality and year = :year
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** Whether there was none for the year before. */
    boolean add(PublishedFigure figure, String by, LocalDate on) {
        return entities.createNativeQuery(ADD)
                        .setParameter("municipality", figure.municipality().code())
                        .setParameter("year", figure.year())
                        .setParameter("counted", figure.count())
                        .setParameter("derived", figure.derived())
                        .setParameter("source", figure.source().strip())
                        .setParameter("by", by)
                        .setParameter("on", on)
                        .executeUpdate()
                == 1;
    }

    Optional<PublishedFigure> of(Municipality municipality, int year) {
        List<?> found = entities.createNativeQuery(FIND)
                .setParameter("municipality", municipality.code())
                .setParameter("year", year)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new PublishedFigure(
                        municipality, year, ((Number) row[0]).longValue(), (Boolean) row[1], (String) row[2]));
    }
}
