package se.hemvist.intake.execution;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.StatutoryTime;

/**
 * C-25: how long a decision in favour may wait to be carried out (verkställighet) before it is reported. The day of the
 * decision governs; the time runs from it, or from the day on which carrying it out was broken off, and ends on the day
 * of the same number, whatever day that is. Nothing that the person says or declines moves it.
 *
 * @param length      after which it is reported
 * @param warnedAhead how long before that it is warned of
 */
public record ExecutionPolicy(Period length, Period warnedAhead) {

    /** What the Social Services Acts have said over time. */
    public static final Effective<ExecutionPolicy> ASSISTANCE = Effective.since(
                    LocalDate.of(2002, 1, 1),
                    new ExecutionPolicy(Period.ofMonths(3), Period.ofDays(30)),
                    Source.law("SoL 2001:453 16:6 f").readAs("A-61"))
            .andSince(
                    LocalDate.of(2025, 7, 1),
                    new ExecutionPolicy(Period.ofMonths(3), Period.ofDays(30)),
                    Source.law("SoL 2025:400 34:1").readAs("A-61"));

    /** The last day to carry out what waits since then. */
    public LocalDate lastDay(LocalDate since) {
        return StatutoryTime.plus(since, length);
    }

    /** When waiting since then is spoken of. */
    public Span watch(LocalDate since) {
        LocalDate last = lastDay(since);
        return Span.of(last.minus(warnedAhead), last);
    }
}
