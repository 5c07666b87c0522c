package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.hemvist.followup.paper.PaperMonths;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.followup.template.PaperKind;

/**
 * K-17: the papers that the month asked for: in time, late, missing, excused, or not yet due on the day of counting; and
 * beside that, of those that are there, whether they answer all that their template asks, and since when. A paper is asked
 * for if its phases covered enough days of the month; one sent without being asked for is not counted.
 */
@ApplicationScoped
class PaperFigures {

    private static final String COUNT = PhaseFigures.PHASES
            + """
            , asked as (
                select subject
                  from phase
                 where state in (:states) and entered < :next and left_on > :first
                 group by subject
                having sum(least(left_on, :next) - greatest(entered, :first)) >= :fewest),
            answered as (
                select present.administration, present.provider, sent.detail as sent,
                       coalesce(case sent.detail when 'IN_TIME' then 'inTime' else lower(sent.detail) end,
                                :unsent) as answer,
                       case valid.detail when 'VALID' then 'valid' when 'COMPLETED_LATE' then 'completedLate'
                                         else 'flawed' end as validity
                  from asked join present using (subject)
                  left join followup.fact sent
                    on sent.kind = :kind and sent.subject = asked.subject and sent.occasion = :month
                  left join followup.fact valid
                    on valid.kind = :kind and valid.subject = asked.subject and valid.occasion = :month || ' valid')
            select administration, provider, :kind || '.' || answer, count(*)
              from answered group by administration, provider, answer
            union all
            select administration, provider, :kind || '.' || validity, count(*)
              from answered where sent in ('IN_TIME', 'LATE') group by administration, provider, validity
            """;

    @PersistenceContext(unitName = "followup")
    EntityManager entities;

    @Inject
    PaperMonths months;

    List<Cell> count(Survey survey) {
        return Arrays.stream(PaperKind.values())
                .flatMap(kind -> count(kind, survey).stream())
                .toList();
    }

    private List<Cell> count(PaperKind kind, Survey survey) {
        LocalDate due = months.dueOn(survey.municipality(), survey.month());
        return Cell.of(entities.createNativeQuery(COUNT)
                .setParameter("municipality", survey.municipality().code())
                .setParameter("first", survey.first())
                .setParameter("next", survey.next())
                .setParameter("states", kind.phases().stream().map(Enum::name).toList())
                .setParameter("fewest", months.fewestDays(survey.municipality(), survey.month()))
                .setParameter("unsent", survey.asOf().isAfter(due) ? "missing" : "notYetDue")
                .setParameter("kind", kind.name())
                .setParameter("month", survey.month().toString())
                .getResultList());
    }
}
