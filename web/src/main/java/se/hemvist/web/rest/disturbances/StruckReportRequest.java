package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That a report was registered by mistake, as it is sent.
 *
 * @param report its number, from 1 in the order of telling
 */
public record StruckReportRequest(
        @NotNull @Min(1) @Max(1000) Integer report, @NotBlank @Size(max = 1000) String reason) {

    /** Which; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "StruckReportRequest[" + report + "]";
    }
}
