package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.kernel.deadline.Foreseen.Counts;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Adjustable;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.store.Published;
import se.hemvist.kernel.store.Sql;

/** Counts of deadlines, of those that stand and of those that a night would find. */
@ApplicationScoped
class Outlook {

    private static final String OF_A_NIGHT =
            """
            with night as (select ?::date as day),
            found as (
                select kind,
                       case when due_on + acts::int <= day then 'ESCALATED'
                            when warned_on is null then 'WARNED'
                            else 'WARNED_AGAIN' end as what
                from kernel.deadline, night
                where next_on <= day and (due_on > day or due_on + acts::int <= day)
                union all
                select kind, 'ACTED' from kernel.deadline, night where state = 'OPEN' and acts and due_on <= day)
            select code, title,
                   count(*) filter (where what = 'WARNED') as warned,
                   count(*) filter (where what = 'WARNED_AGAIN') as warned_again,
                   count(*) filter (where what = 'ESCALATED') as escalated,
                   count(*) filter (where what = 'ACTED') as acted
            from found join kernel.deadline_kind on code = kind
            group by code, title order by code
            """;

    private static final String STANDING =
            """
            select count(*) as open,
                   count(*) filter (where due_on < ?) as overdue,
                   count(*) filter (where due_on + acts::int < ? and escalated_on is null) as not_escalated
            from kernel.deadline where state = 'OPEN'
            """;

    private static final String KEPT =
            """
            select count(*) from kernel.deadline where state = 'OPEN' and municipality = ? and kind = any(?)
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

    /** The open deadlines of a municipality that are of these kinds. */
    long open(Municipality municipality, Set<String> kinds) {
        return sql.one(KEPT, row -> row.getLong(1), municipality.code(), List.copyOf(kinds))
                .orElseThrow();
    }

    /**
     * What another value would do to the deadlines whose last day it decides: those that are open keep theirs, so that no
     * open case comes out otherwise.
     */
    @ApplicationScoped
    static class KeptDays implements Foresight {

        @Inject
        Outlook outlook;

        @Inject
        Published published;

        @Override
        public Set<String> settings() {
            return published
                    .of(Adjustable.class)
                    .filter(about -> !about.deadlines().isEmpty())
                    .map(Adjustable::name)
                    .collect(Collectors.toSet());
        }

        @Override
        public Prospect foresee(Supposition supposition) {
            Adjustable about = supposition.about();
            long keep = outlook.open(supposition.municipality(), about.deadlines());
            return new Prospect(
                    "Deadlines",
                    List.of(
                            new Figure(
                                    about.unit().replace(' ', '-'),
                                    supposition.before().rule(),
                                    supposition.wish().value()),
                            new Figure("deadlines-that-keep-their-day", keep, keep)),
                    List.of());
        }
    }
}
