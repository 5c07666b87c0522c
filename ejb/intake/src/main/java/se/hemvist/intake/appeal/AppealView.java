package se.hemvist.intake.appeal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An appeal of a decision.
 *
 * @param inTime by the last day to appeal; what is not yet served can still be appealed
 */
public record AppealView(AppealId id, LocalDate receivedOn, boolean inTime, Optional<Ended> ended) {

    /** How and when it ended. */
    public record Ended(AppealResult result, LocalDate on) {}
}
