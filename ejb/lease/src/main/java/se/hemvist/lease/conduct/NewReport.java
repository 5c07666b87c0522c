package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report of a disturbance, as it is handed in.
 *
 * @param on          the day of the disturbance; of one at night, that of the evening
 * @param description what happened
 * @param reporter    who told of it; for the eyes of the office that assesses it only
 */
public record NewReport(ReportSource source, LocalDate on, String description, Optional<String> reporter) {

    /** From where and when; the words are about people. */
    @Override
    public String toString() {
        return "NewReport[" + source + ", " + on + "]";
    }
}
