package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.WorkingDays;

/**
 * How soon it is decided, where misconduct that was repeated ends the stay at once, whether notice is given: notice itself, its
 * days and its gates are the Act's. The day governs on which the event was assessed that made it so; the last day counts.
 *
 * @param within working days
 */
record StayDecisionPolicy(int within) {

    private static final Effective<StayDecisionPolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new StayDecisionPolicy(1),
            Source.stockholm("Uppföljning").readAs("A-11"));

    /** That of the programme; empty where nothing is to end at once. */
    static Optional<Effective<StayDecisionPolicy>> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> Optional.empty();
            case TRIAL, TRAINING -> Optional.of(TRIAL_AND_TRAINING);
        };
    }

    Span decide(LocalDate assessedOn) {
        return Span.of(assessedOn, WorkingDays.after(assessedOn, within));
    }
}
