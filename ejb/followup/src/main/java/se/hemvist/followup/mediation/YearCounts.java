package se.hemvist.followup.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import se.hemvist.followup.mediation.YearReport.YearCount;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Values;

/** The years' counts of mediated flats, and their goals. */
@ApplicationScoped
class YearCounts {

    @Inject
    MediationFacts facts;

    @Inject
    PublishedFigures published;

    @Inject
    YearGoal goal;

    @Inject
    Settings settings;

    /** A whole year: what was counted here, and beside it what was published elsewhere. */
    YearCount of(Municipality municipality, int year) {
        return new YearCount(
                facts.mediated(municipality, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)),
                published.of(municipality, year));
    }

    /** The year of the month up to the month's end, with what was published of the year before the house was there. */
    long until(Municipality municipality, YearMonth month) {
        long here = facts.mediated(
                municipality, month.withMonth(1).atDay(1), month.plusMonths(1).atDay(1));
        return here
                + published
                        .of(municipality, month.getYear())
                        .map(PublishedFigure::count)
                        .orElse(0L);
    }

    /** The whole year against its goal. */
    GoalStanding standing(Municipality municipality, int year) {
        Version<Integer> governs = goalOf(municipality, year, settings);
        return new GoalStanding(year, governs.rule(), of(municipality, year).total(), governs.source(), governs.from());
    }

    /** That in force on the year's last day. */
    int goal(Municipality municipality, int year) {
        return goal(municipality, year, settings);
    }

    /** The same by these values. */
    int goal(Municipality municipality, int year, Values values) {
        return goalOf(municipality, year, values).rule();
    }

    private Version<Integer> goalOf(Municipality municipality, int year, Values values) {
        return values.on(goal, municipality, LocalDate.of(year, 12, 31));
    }
}
