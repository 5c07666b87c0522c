package se.hemvist.followup.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** Which months are touched. */
@ApplicationScoped
class KeptTouches {

    private static final String ADD =
            """
            insert into followup.month_touched (municipality, month)
            select distinct municipality, month from followup.month_report
             where municipality = :municipality and month >= :first and month <= :last
            on conflict do nothing
            """;

    private static final String TAKE =
            """
            delete from followup.month_touched where municipality = :municipality returning to_char(month, 'YYYY-MM')
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** Those that were reported, from the month of the first day to that of the last. */
    void add(Municipality municipality, LocalDate first, LocalDate last) {
        entities.createNativeQuery(ADD)
                .setParameter("municipality", municipality.code())
                .setParameter("first", first.withDayOfMonth(1))
                .setParameter("last", last)
                .executeUpdate();
    }

    /** All of the municipality, in their order; none is left. */
    List<YearMonth> take(Municipality municipality) {
        List<?> months = entities.createNativeQuery(TAKE)
                .setParameter("municipality", municipality.code())
                .getResultList();
        return months.stream()
                .map(month -> YearMonth.parse(month.toString()))
                .sorted()
                .toList();
    }
}
