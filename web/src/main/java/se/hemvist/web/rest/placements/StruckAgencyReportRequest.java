package se.hemvist.web.rest.placements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which of the stay's list is struck, and why: a report to the agency, as it is sent. */
public record StruckAgencyReportRequest(@NotNull Integer number, @NotBlank @Size(max = 1000) String reason) {

    /** Which; the words may be about a person. */
    @Override
    public String toString() {
        return "StruckAgencyReportRequest[" + number + "]";
    }
}
