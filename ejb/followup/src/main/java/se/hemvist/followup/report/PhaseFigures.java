package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Survey;

/**
 * K-15: the participants in each phase at the end of the month's last day, and how long phase 2 has been: over all
 * assignments that have left it by then, and over those that it still runs for, each with all its days in it. A sublease
 * under notice still is a sublease, so such an assignment has not left; its days under notice are not of the phase.
 */
@ApplicationScoped
class PhaseFigures {

    /**
     * The states of each assignment that began before the month's end, the last one without an end. Of two that begin
     * on one day the later recorded one holds.
     */
    static final String PHASES =
            """
            with phase as (
                select subject, administration, provider, detail as state, happened_on as entered,
                       coalesce(lead(happened_on) over (partition by subject order by happened_on, fact_id),
                                date 'infinity') as left_on
                  from followup.fact
                 where kind = 'PHASE' and municipality = :municipality and happened_on < :next),
            present as (
                select subject, administration, provider, state from phase where left_on = date 'infinity')
            """;

    private static final String COUNT_PARTICIPANTS = PHASES
            + """
            select administration, provider, 'phase.' || state, count(*)
              from present
             where state in ('PHASE_1', 'PHASE_2', 'PHASE_3', 'PHASE_4', 'WIND_DOWN')
             group by administration, provider, state
            """;

    private static final String MEASURE_PHASE_2 = PHASES
            + """
            , lived as (
                select subject, sum(least(left_on, :next) - entered) as days
                  from phase where state = 'PHASE_2' group by subject),
            length as (
                select administration, provider, days,
                       case when state in ('PHASE_2', 'WIND_DOWN') then 'phase2Running' else 'phase2Ended' end as which
                  from lived join present using (subject))
            select administration, provider, which, count(*) from length group by administration, provider, which
            union all
            select administration, provider, which || 'Days', sum(days) from length
             group by administration, provider, which
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    List<Cell> count(Survey survey) {
        List<Cell> cells = new ArrayList<>(found(COUNT_PARTICIPANTS, survey));
        cells.addAll(found(MEASURE_PHASE_2, survey));
        return cells;
    }

    private List<Cell> found(String sql, Survey survey) {
        return Cell.of(entities.createNativeQuery(sql)
                .setParameter("municipality", survey.municipality().code())
                .setParameter("next", survey.next())
                .getResultList());
    }
}
