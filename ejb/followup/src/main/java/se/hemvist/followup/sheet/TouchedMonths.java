package se.hemvist.followup.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/**
 * The months that were reported and of which something was put right, or came late, after that: each is to be counted again.
 * Whoever puts a fact right touches them; the next count takes them.
 */
@ApplicationScoped
public class TouchedMonths {

    private static final String TOUCH =
            """
            insert into followup.month_touched (municipality, month)
            select distinct municipality, month from followup.month_report
             where municipality = :municipality and month >= :first and month <= :last
            on conflict do nothing
            """;

    private static final String TAKE =
            """
            delete from followup.month_touched where municipality = :municipality returning month
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    /** Touches the months of the two days, and all between, as far as they were reported; in any order. */
    public void between(Municipality municipality, LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        entities.createNativeQuery(TOUCH)
                .setParameter("municipality", municipality.code())
                .setParameter("first", first.withDayOfMonth(1))
                .setParameter("last", last)
                .executeUpdate();
    }

    /** The touched months of the municipality, which are touched no longer; the first one first. */
    public List<YearMonth> take(Municipality municipality) {
        List<?> months = entities.createNativeQuery(TAKE)
                .setParameter("municipality", municipality.code())
                .getResultList();
        return months.stream()
                .map(month -> YearMonth.from(((Date) month).toLocalDate()))
                .sorted()
                .toList();
    }
}
