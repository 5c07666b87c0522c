package se.hemvist.followup.checkpoint;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * How long a trial lasts (T-09, T-10): one to two years, and after three it should be broken off unless there are
 * special reasons (särskilda skäl). The day of the move-in governs, and the times run from it. Nothing ends by
 * itself: the stop asks for a decision.
 *
 * @param review    how long after the move-in the review of a takeover begins
 * @param normalEnd how long after the move-in the normal time is over
 * @param stop      how long after the move-in the trial should be broken off
 * @param warnStop  how long before a stop, or before the new day of review, it is warned of
 * @param extension how long after the decision the new day of review may be; that day is within
 */
record TrialPolicy(Period review, Period normalEnd, Period stop, Period warnStop, Period extension) {

    private static final Effective<TrialPolicy> TRIAL = Effective.since(
            LocalDate.of(2002, 1, 1),
            new TrialPolicy(
                    Period.ofMonths(12),
                    Period.ofMonths(24),
                    Period.ofYears(3),
                    Period.ofMonths(6),
                    Period.ofMonths(12)),
            Source.stockholm("Försökslägenhet").readAs("A-03").readAs("A-04").readAs("A-61"));

    /** Empty for a programme without a trial. */
    static Optional<Effective<TrialPolicy>> of(Programme programme) {
        return switch (programme) {
            case TRIAL -> Optional.of(TRIAL);
            case HOUSING_FIRST, TRAINING -> Optional.empty();
        };
    }

    LocalDate reviewFrom(LocalDate movedInOn) {
        return movedInOn.plus(review);
    }

    LocalDate normalEnd(LocalDate movedInOn) {
        return movedInOn.plus(normalEnd);
    }

    LocalDate stopOn(LocalDate movedInOn) {
        return movedInOn.plus(stop);
    }

    /** The first day on which the stop can be decided on. */
    LocalDate decidableFrom(LocalDate movedInOn) {
        return stopOn(movedInOn).minus(warnStop);
    }

    Span reviewWatch(LocalDate movedInOn) {
        return Span.of(reviewFrom(movedInOn), normalEnd(movedInOn));
    }

    Span stopWatch(LocalDate movedInOn) {
        return Span.of(decidableFrom(movedInOn), stopOn(movedInOn));
    }

    /** Of the new day of review that a decision on special reasons has set. */
    Span againWatch(LocalDate decidedOn, LocalDate reviewOn) {
        LocalDate usual = reviewOn.minus(warnStop);
        return Span.of(usual.isBefore(decidedOn) ? decidedOn : usual, reviewOn);
    }
}
