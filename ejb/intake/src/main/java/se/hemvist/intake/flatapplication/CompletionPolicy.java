package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import java.time.Period;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.WorkingDays;

/**
 * By when somebody may be asked to complete an application, and how soon whoever asked says what then. The day on which it
 * is asked governs and is not counted; the last day that may be set is in time.
 *
 * @param atLeast         how long at least there is to answer
 * @param atMost          how long at most
 * @param warnedAhead     how long before the last day it is warned of
 * @param workingDaysThen after the last day, for whoever asked
 */
record CompletionPolicy(Period atLeast, Period atMost, Period warnedAhead, int workingDaysThen) {

    static final Effective<CompletionPolicy> APPLICATIONS = Effective.since(
            LocalDate.of(2002, 1, 1),
            new CompletionPolicy(Period.ofDays(1), Period.ofDays(30), Period.ofDays(2), 5),
            Source.law("FL 20 §").readAs("A-62"));

    /** @throws CaseRefusal if the day is too near, or too far away */
    LocalDate demandWithin(LocalDate askedOn, LocalDate answerBy) {
        return Input.notAfter(
                askedOn.plus(atMost), Input.notBefore(askedOn.plus(atLeast), answerBy, "answerBy"), "answerBy");
    }

    /** Where the day is near, it is warned of at once. */
    Span watch(LocalDate askedOn, LocalDate answerBy) {
        LocalDate warnOn = WorkingDays.onOrBefore(answerBy.minus(warnedAhead));
        return Span.of(warnOn.isBefore(askedOn) ? askedOn : warnOn, answerBy);
    }

    /** When whoever asked says what then; not before the last day has passed. */
    Span then(LocalDate answerBy) {
        return Span.of(answerBy.plusDays(1), WorkingDays.after(answerBy, workingDaysThen));
    }
}
