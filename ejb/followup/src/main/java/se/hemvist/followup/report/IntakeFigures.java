package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Survey;

/**
 * K-12: applications, referrals and preliminary answers of the month by social administration, each on the day on which
 * it came or was given, and the criteria that were not met. A no may have several of them, or none.
 */
@ApplicationScoped
class IntakeFigures {

    static final String NOT_MET = "notMet.";

    private static final String COUNT =
            """
            select administration, cast(null as uuid) as provider,
                   case kind when 'APPLICATION' then 'applications'
                             when 'REFERRAL' then 'referrals'
                             when 'CRITERION_NOT_MET' then 'notMet.' || detail
                             else case detail when 'YES' then 'answeredYes' else 'answeredNo' end
                   end as measure,
                   count(*)
              from followup.fact
             where kind in ('APPLICATION', 'REFERRAL', 'PRELIMINARY_ANSWER', 'CRITERION_NOT_MET')
               and municipality = :municipality and happened_on >= :first and happened_on < :next
             group by administration, measure
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
