package se.hemvist.web.rest.house;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.web.rest.input.InputRefusal.DayOfDone;

/**
 * What becomes of a deadline that was past when its case was taken over.
 *
 * @param on the day on which it was done; of what was done elsewhere only
 */
public record PastDeadlineRequest(@NotNull Decision decision, @Nullable LocalDate on) {

    /** The two that there are. */
    public enum Decision {
        /** It was done before the case came here. */
        DONE_ELSEWHERE,
        /** It is still to be done, and late from now on. */
        STILL_TO_DO
    }

    /** @throws DayOfDone if the day goes with the other decision */
    Optional<LocalDate> read() {
        if ((on != null) != (decision == Decision.DONE_ELSEWHERE)) {
            throw new DayOfDone();
        }
        return Optional.ofNullable(on);
    }
}
