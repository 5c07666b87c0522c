package se.hemvist.followup.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableRule;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.kernel.time.WorkingDays;

/**
 * In which weeks the participant is to be visited at home (T-21): each week from Monday to Sunday while a sublease is
 * lived in, at least once. The routine says «minst en gång i veckan» (Hembesök); what a week is, it does not say. The
 * Monday of the week governs. A visit on the Sunday is in time. The letting office is told of a week without one
 * (T-21-NOTICE); on the last day of that it is told in time.
 *
 * @param fewestDays how many of its days a week must have in the phase to count; a part week with fewer does not
 * @param warnBefore how many days before the Sunday a week without a visit is warned of
 * @param attempts   how many attempts at a visit are expected in a week that is missed; fewer are said, and not refused
 * @param tellWithin working days from the Sunday, itself not counted, within which the letting office is told
 */
record HomeVisitPolicy(int fewestDays, int warnBefore, int attempts, int tellWithin) {

    static final Effective<HomeVisitPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new HomeVisitPolicy(4, 2, 2, 1),
            Source.goteborg("Hembesök").readAs("A-27"));

    private static final Set<String> DEADLINES = Set.of("T-21");

    /** How many days of a part week a municipality asks for a visit of. */
    @ApplicationScoped
    static class FewestDays extends SettableRule<HomeVisitPolicy> {

        private static final int WHOLE_WEEK = 7;

        FewestDays() {
            super(
                    new Named("home-visit-fewest-days", "days", new Bounds(1, WHOLE_WEEK), DEADLINES),
                    HOUSING_FIRST,
                    HomeVisitPolicy::fewestDays,
                    HomeVisitPolicy::counting);
        }
    }

    /** How many days before the Sunday a municipality has a week without a visit warned of; none is on the day itself. */
    @ApplicationScoped
    static class WarnBefore extends SettableRule<HomeVisitPolicy> {

        private static final int FROM_THE_MONDAY = 6;

        WarnBefore() {
            super(
                    new Named("home-visit-warned-days-before", "days", new Bounds(0, FROM_THE_MONDAY), DEADLINES),
                    HOUSING_FIRST,
                    HomeVisitPolicy::warnBefore,
                    HomeVisitPolicy::warning);
        }
    }

    HomeVisitPolicy counting(int days) {
        return new HomeVisitPolicy(days, warnBefore, attempts, tellWithin);
    }

    HomeVisitPolicy warning(int days) {
        return new HomeVisitPolicy(fewestDays, days, attempts, tellWithin);
    }

    /** Whether a week with so much of it in the phase is to have a visit. */
    boolean counts(VisitWeek week, Collection<DateRange> inPhase) {
        return inPhase.stream().mapToLong(days -> shared(days, week.days())).sum() >= fewestDays;
    }

    Span watch(VisitWeek week) {
        return Span.of(week.sunday().minusDays(warnBefore), week.sunday());
    }

    /** When the letting office is told of a week that was found missed on the day. */
    Span notice(LocalDate missedOn) {
        LocalDate due = WorkingDays.after(missedOn, tellWithin);
        return Span.of(due, due);
    }

    boolean isEnough(int tried) {
        return tried >= attempts;
    }

    private static long shared(DateRange one, DateRange other) {
        LocalDate start = one.start().isAfter(other.start()) ? one.start() : other.start();
        LocalDate end = one.end().isBefore(other.end()) ? one.end() : other.end();
        return Math.max(0, ChronoUnit.DAYS.between(start, end));
    }
}
