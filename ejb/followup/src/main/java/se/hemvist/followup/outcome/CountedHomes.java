package se.hemvist.followup.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.store.Sql;

/** What is counted of homes in a month, by the administration whose case it is, or who applied. */
@ApplicationScoped
class CountedHomes {

    /** A participant is counted once, by the first home; the last one that they had by the day tells where they lived then. */
    private static final String RETENTION =
            """
            with cohort as (
                select h.*, (h.moved_in_on + make_interval(months => ?))::date as day from followup.home h
                 where h.municipality = ? and h.programme = ?
                   and not exists (
                       select 1 from followup.home earlier
                        where earlier.case_id = h.case_id and earlier.moved_in_on < h.moved_in_on)),
            lived as (
                select c.administration, c.sublease_id as first_home, c.day, home.*
                  from cohort c
                 cross join lateral (
                     select o.sublease_id as home, o.left_on, o.died_on, o.ground, o.moves_on from followup.home o
                      where o.case_id = c.case_id and o.moved_in_on <= c.day
                      order by o.moved_in_on desc limit 1) home
                 where c.day >= ? and c.day < ?)
            select administration, ? || case
                       when died_on <= day then 'DECEASED'
                       when left_on is null or left_on > day
                           then case when home = first_home then 'SAME_FLAT' else 'OTHER_HOME' end
                       when ground = 'DECEASED' then 'DECEASED'
                       when moves_on or ground = 'RESIDENT_WISH' then 'LEFT_POSITIVE'
                       else 'LEFT_OTHER' end as measure, count(*)
              from lived group by administration, measure
            """;

    private static final String ENDINGS =
            """
            select administration, 'home.noticed' as measure, count(*)
              from followup.home join followup.home_notice using (sublease_id)
             where municipality = ? and programme = ? and given_on >= ? and given_on < ? group by administration
            union all
            select administration, case when evicted then 'home.evicted' else 'home.keysBack' end as measure, count(*)
              from followup.home
             where municipality = ? and programme = ? and left_on >= ? and left_on < ? group by administration, measure
            union all
            select administration, 'home.again', count(*)
              from followup.home again
             where municipality = ? and programme = ? and moved_in_on >= ? and moved_in_on < ?
               and exists (
                   select 1 from followup.home earlier
                    where earlier.case_id = again.case_id and earlier.moved_in_on < again.moved_in_on)
             group by administration
            """;

    private static final String OUTCOMES =
            """
            select administration, 'stay.TAKEN_OVER' as measure, count(*) from followup.home
             where municipality = ? and programme in ('TRIAL', 'TRAINING') and owned_since >= ? and owned_since < ?
             group by administration
            union all
            select administration, 'stay.' || case
                       when moves_on then 'MOVED_ON'
                       when ground = 'REPEATED_MISCONDUCT' then 'DISTURBANCE'
                       else 'OTHER' end as measure, count(*)
              from followup.home
             where municipality = ? and programme in ('TRIAL', 'TRAINING') and left_on >= ? and left_on < ?
             group by administration, measure
            """;

    private static final String LONG_TRIALS =
            """
            select administration, 'trial.' || case
                       when trial_since + interval '3 years' >= ?::date then 'OVER_TWO'
                       when exists (
                           select 1 from followup.trial_prolonged p
                            where p.sublease_id = h.sublease_id and p.decided_on < ?) then 'OVER_THREE_FOR_REASONS'
                       else 'OVER_THREE' end as measure, count(*)
              from followup.home h
             where municipality = ? and trial_since + interval '2 years' < ?::date
               and (left_on is null or left_on >= ?) and (owned_since is null or owned_since >= ?)
             group by administration, measure
            """;

    private static final String SUPPORT =
            """
            select administration, 'support.' || kind as measure, count(*)
              from (select distinct on (assignment_id) administration, kind
                      from followup.support_after
                     where municipality = ? and happened_on < ?
                     order by assignment_id,
                              happened_on desc,
                              array_position(array['HANDED_OVER', 'OVER', 'OPEN', 'GOES_ON'], kind::text)) stood
             where kind <> 'OVER' group by administration, kind
            """;

    @Inject
    Sql sql;

    List<Cell> count(Survey survey) {
        return Stream.of(
                        retention(survey, 12),
                        retention(survey, 24),
                        endings(survey),
                        outcomes(survey),
                        longTrials(survey),
                        cells(SUPPORT, survey.municipality().code(), survey.next()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Cell> retention(Survey survey, int months) {
        return cells(
                RETENTION,
                months,
                survey.municipality().code(),
                Programme.HOUSING_FIRST,
                survey.first(),
                survey.next(),
                OutcomeSheets.retained(months));
    }

    private List<Cell> endings(Survey survey) {
        Object[] once = {survey.municipality().code(), Programme.HOUSING_FIRST, survey.first(), survey.next()};
        return cells(ENDINGS, Stream.of(once, once, once).flatMap(Stream::of).toArray());
    }

    private List<Cell> outcomes(Survey survey) {
        Object[] once = {survey.municipality().code(), survey.first(), survey.next()};
        return cells(OUTCOMES, Stream.of(once, once).flatMap(Stream::of).toArray());
    }

    private List<Cell> longTrials(Survey survey) {
        return cells(
                LONG_TRIALS,
                survey.next(),
                survey.next(),
                survey.municipality().code(),
                survey.next(),
                survey.next(),
                survey.next());
    }

    private List<Cell> cells(String statement, Object... values) {
        return sql.list(
                statement,
                row -> new Cell(
                        Sql.uuid(row, "administration"),
                        Optional.empty(),
                        row.getString("measure"),
                        row.getLong("count")),
                values);
    }
}
