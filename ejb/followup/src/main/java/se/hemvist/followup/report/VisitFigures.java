package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.followup.visit.VisitWeeks;

/**
 * K-16: the weeks in which a home visit was owed, and those of them in which the participant was met in the flat.
 *
 * <p>A week is counted in the month of its Sunday, when it is decided, so a month has whole weeks only. It is owed if
 * enough of its days lie in phase 2 or under notice, as the deadlines of visits have it; the rule of the month's first
 * Monday governs.
 */
@ApplicationScoped
class VisitFigures {

    private static final String COUNT = PhaseFigures.PHASES
            + """
            , week as (
                select cast(day as date) as monday
                  from generate_series(cast(:firstMonday as date), cast(:lastMonday as date), interval '7 days') day),
            owed as (
                select subject, monday
                  from phase join week on entered < monday + 7 and left_on > monday
                 where state in (:states)
                 group by subject, monday
                having sum(least(left_on, monday + 7) - greatest(entered, monday)) >= :fewest),
            visited as (
                select subject, monday,
                       exists (select from followup.fact visit
                                where visit.kind = 'VISIT' and visit.detail = 'MET_IN_FLAT'
                                  and visit.subject = owed.subject
                                  and visit.happened_on >= monday and visit.happened_on < monday + 7
                                  and not exists (select from followup.fact later
                                                   where later.kind = 'VISIT' and later.subject = visit.subject
                                                     and later.takes_out = visit.occasion)) as met
                  from owed),
            counted as (
                select administration, provider, count(*) as weeks, count(*) filter (where met) as with_visit,
                       count(distinct subject) as visited
                  from visited join present using (subject) group by administration, provider)
            select administration, provider, 'weeks', weeks from counted
            union all select administration, provider, 'weeksWithVisit', with_visit from counted
            union all select administration, provider, 'visitedParticipants', visited from counted
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    @Inject
    VisitWeeks weeks;

    List<Cell> count(Survey survey) {
        LocalDate firstSunday = survey.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate lastSunday = survey.next().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        return Cell.of(entities.createNativeQuery(COUNT)
                .setParameter("municipality", survey.municipality().code())
                .setParameter("next", survey.next())
                .setParameter("firstMonday", firstSunday.minusDays(6))
                .setParameter("lastMonday", lastSunday.minusDays(6))
                .setParameter(
                        "states", VisitWeeks.phases().stream().map(Enum::name).toList())
                .setParameter("fewest", weeks.fewestDays(survey.municipality(), firstSunday.minusDays(6)))
                .getResultList());
    }
}
