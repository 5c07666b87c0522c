package se.hemvist.intake.newhome;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether somebody who was given notice is offered another flat.
 *
 * @param noticeOn      the day of the notice
 * @param circumstances the special circumstances (särskilda omständigheter) that speak against it, if there are any
 * @param decidedBy     who says so, by name and office
 * @param on            the day of the answer
 */
public record NewHomeQuestion(LocalDate noticeOn, Optional<String> circumstances, String decidedBy, LocalDate on) {

    /** When; the circumstances are about a person. */
    @Override
    public String toString() {
        return "NewHomeQuestion[" + noticeOn + ", " + on + "]";
    }
}
