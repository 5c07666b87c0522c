package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * How soon the owner answers (T-41), and when a transfer that came to nothing is looked into again (T-42). The day of the
 * inquiry, or that of the postponement or of the owner's no, governs. No source says how long; the three weeks are those
 * after which a tenant whose landlord is silent may give notice (C-18).
 *
 * @param answer      how long the owner has; the last day counts
 * @param remind      how long before that day it is warned of
 * @param again       after how long it is looked into again, unless another day is set
 * @param warn        how long before that day it is warned of
 */
record ReviewPolicy(Period answer, Period remind, Period again, Period warn) {

    static final Effective<ReviewPolicy> ANY = Effective.since(
            LocalDate.of(2002, 1, 1),
            new ReviewPolicy(Period.ofWeeks(3), Period.ofWeeks(1), Period.ofMonths(6), Period.ofDays(14)),
            Source.law("JB 12:32").readAs("A-61"));

    /** When the owner's answer is waited for. */
    Span answerWatch(LocalDate askedOn) {
        LocalDate due = askedOn.plus(answer);
        return Span.of(due.minus(remind), due);
    }

    /** The day of the next review: the one that is set, or else the usual one. */
    LocalDate nextReview(LocalDate on, Optional<LocalDate> set) {
        return set.orElse(on.plus(again));
    }

    /** The last day that can be set for it: twice the usual time on. */
    LocalDate latestReview(LocalDate on) {
        return on.plus(again).plus(again);
    }

    Span reviewWatch(LocalDate reviewOn) {
        return Span.of(reviewOn.minus(warn), reviewOn);
    }
}
