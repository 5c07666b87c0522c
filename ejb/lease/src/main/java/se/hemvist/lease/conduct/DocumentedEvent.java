package se.hemvist.lease.conduct;

import java.time.LocalDate;

/**
 * A day on which there was a disturbance, or other misconduct, that has been assessed and is not trivial; unpaid rent is
 * none.
 *
 * @param assessedOn     the day of the first assessment
 * @param severity       the gravest of the day
 * @param ofCloseViolence whether all of the day springs from violence of a close person
 */
public record DocumentedEvent(LocalDate on, LocalDate assessedOn, Severity severity, boolean ofCloseViolence) {

    /** The same day, with more that is known of it. */
    DocumentedEvent and(DocumentedEvent other) {
        return new DocumentedEvent(
                on,
                assessedOn.isBefore(other.assessedOn) ? assessedOn : other.assessedOn,
                severity.compareTo(other.severity) < 0 ? other.severity : severity,
                ofCloseViolence && other.ofCloseViolence);
    }
}
