package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.rectification.RectificationNotice;

/**
 * A rectification notice that counts as given.
 *
 * @param sentOn      the day on which it had gone both ways (JB 12:63)
 * @param boardToldOn the day on which the social board was told; none where it is about the rent only
 * @param correctBy   the last day to put it right
 * @param correctedOn the day on which that was done, if it was
 */
public record SentRectification(
        LocalDate sentOn,
        Optional<LocalDate> boardToldOn,
        LocalDate correctBy,
        Optional<LocalDate> correctedOn,
        boolean forRent) {

    /** Whether it had not been heeded by the end of the day. */
    public boolean standsOn(LocalDate day) {
        return correctedOn.filter(on -> !on.isAfter(day)).isEmpty();
    }

    /** The last day of the time that it gave to put it right; it was over with the day on which that was done. */
    LocalDate timeUntil() {
        return correctedOn.filter(correctBy::isAfter).orElse(correctBy);
    }

    static SentRectification of(RectificationNotice notice) {
        return new SentRectification(
                notice.sentOn(),
                notice.boardToldOn(),
                notice.letter().correctBy(),
                notice.correctedOn(),
                notice.isForRent());
    }
}
