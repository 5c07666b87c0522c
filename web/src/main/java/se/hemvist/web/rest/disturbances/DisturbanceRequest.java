package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.ReportSource;

/**
 * A report of a disturbance, as it is sent.
 *
 * @param on       the day of the disturbance; of one at night, that of the evening
 * @param reporter who told of it; only the office that assesses it will see this
 */
public record DisturbanceRequest(
        @NotNull ReportSource source,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 4000) String description,
        @Nullable @Size(max = 200) String reporter) {

    NewReport read() {
        return new NewReport(source, on, description, Optional.ofNullable(reporter));
    }

    /** From where and when; the words are about people. */
    @Override
    public String toString() {
        return "DisturbanceRequest[" + source + ", " + on + "]";
    }
}
