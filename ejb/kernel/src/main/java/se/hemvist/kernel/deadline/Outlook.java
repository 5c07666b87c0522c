package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.kernel.deadline.Foreseen.Counts;
import se.hemvist.kernel.store.Sql;

/** Counts of deadlines, of those that stand and of those that a night would find. */
@ApplicationScoped
class Outlook {

    private static final String OF_A_NIGHT =
            """
            with night as (select ?::date as day),
            found as (
                select kind,
                       case when escalated_on is not null then 'ESCALATED_AGAIN'
                            when due_on + acts::int <= day then 'ESCALATED'
                            when warned_on is null then 'WARNED'
                            else 'WARNED_AGAIN' end as what
                from kernel.deadline, night
                where next_on <= day and (due_on > day or due_on + acts::int <= day)
                union all
                select kind, 'ACTED' from kernel.deadline, night
                where state = 'OPEN' and acts and due_on <= day and (due_on < taken_over_on) is not true)
            select code, title,
                   count(*) filter (where what = 'WARNED') as warned,
                   count(*) filter (where what = 'WARNED_AGAIN') as warned_again,
                   count(*) filter (where what = 'ESCALATED') as escalated,
                   count(*) filter (where what = 'ESCALATED_AGAIN') as escalated_again,
                   count(*) filter (where what = 'ACTED') as acted
            from found join kernel.deadline_kind on code = kind
            group by code, title order by code
            """;

    private static final String STANDING =
            """
            select count(*) as open,
                   count(*) filter (where due_on < ?) as overdue,
                   count(*) filter (where due_on + acts::int < ? and escalated_on is null) as not_escalated
            from kernel.deadline where state = 'OPEN' and (due_on < taken_over_on) is not true
            """;

    @Inject
    Sql sql;

    List<Foreseen> of(LocalDate night) {
        return sql.list(
                OF_A_NIGHT,
                row -> new Foreseen(
                        row.getString("code"),
                        row.getString("title"),
                        new Counts(
                                row.getLong("warned"),
                                row.getLong("warned_again"),
                                row.getLong("escalated"),
                                row.getLong("escalated_again"),
                                row.getLong("acted"))),
                night);
    }

    DeadlineFigures standing(LocalDate today) {
        return sql.one(
                        STANDING,
                        row -> new DeadlineFigures(
                                row.getLong("open"), row.getLong("overdue"), row.getLong("not_escalated")),
                        today,
                        today)
                .orElseThrow();
    }
}
