package se.hemvist.kernel.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a deadline is spoken of. The night of a day warns of what has its warning day on the next day or before, and
 * escalates what is due on that day or before.
 *
 * @param warnOn      first day on which people should know
 * @param warnAgainOn the second warning, if there is one
 * @param dueOn       the last day to act
 */
public record Span(LocalDate warnOn, Optional<LocalDate> warnAgainOn, LocalDate dueOn) {

    /** @throws IllegalArgumentException if they are not in this order */
    public Span {
        LocalDate last = warnAgainOn.orElse(warnOn);
        if (last.isBefore(warnOn) || dueOn.isBefore(last)) {
            throw new IllegalArgumentException("Warned on %s, again on %s, due on %s".formatted(warnOn, last, dueOn));
        }
    }

    /** With one warning. */
    public static Span of(LocalDate warnOn, LocalDate dueOn) {
        return new Span(warnOn, Optional.empty(), dueOn);
    }
}
