package se.hemvist.followup.placement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report to the housing agency as readers see it.
 *
 * @param number   among those of the stay
 * @param on       the day of what it tells of
 * @param summary  of something else; for those who follow the stay up
 * @param struckOn once it was found to have been noted by mistake
 * @param reason   what was wrong; for those who follow the stay up
 */
public record ReportView(
        int number,
        ReportedEvent event,
        LocalDate on,
        Optional<LocalDate> sentOn,
        Optional<String> summary,
        Optional<LocalDate> struckOn,
        Optional<String> reason) {

    /** Which one and of what; the summary may be about a person. */
    @Override
    public String toString() {
        return "ReportView[" + number + ", " + event + "]";
    }
}
