package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Survey;

/**
 * K-26: how often in the month there were two flats to choose from, shown, or only one, and how often a choice came to nothing,
 * by social administration. Who says no before the viewing has chosen none, and was shown none.
 */
@ApplicationScoped
class ChoiceFigures {

    private static final String COUNT =
            """
            select administration, cast(null as uuid) as provider, 'choice.' || detail as measure, count(*)
              from followup.fact
             where kind = 'FLAT_CHOICE' and municipality = :municipality
               and happened_on >= :first and happened_on < :next
             group by administration, detail
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    List<Cell> count(Survey survey) {
        return Cell.of(entities.createNativeQuery(COUNT)
                .setParameter("municipality", survey.municipality().code())
                .setParameter("first", survey.first())
                .setParameter("next", survey.next())
                .getResultList());
    }
}
