package se.hemvist.lease.termination;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CorrectedDay;

/**
 * When a notice reached the other side that was recorded with another day.
 *
 * @param day    the day on which it was given, and why it was recorded otherwise
 * @param sentOn the day on which it was sent; as recorded if empty, that of the giving for a registered letter
 */
public record CorrectedNoticeDay(CorrectedDay day, Optional<LocalDate> sentOn) {

    Delivery instead(Delivery recorded) {
        return new Delivery(
                recorded.way(),
                sentOn.orElse(recorded.way() == ServiceWay.REGISTERED_LETTER ? day.on() : recorded.sentOn()),
                day.on(),
                recorded.postingNumber(),
                recorded.copyLeftWith(),
                recorded.boardToldOn(),
                recorded.soughtOn());
    }
}
