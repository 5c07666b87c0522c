package se.hemvist.web.rest.placements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.placement.NewReport;

/** Something of which the agency is to be told, as it is sent. */
public record AgencyReportRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String summary) {

    NewReport read() {
        return new NewReport(on, summary);
    }

    /** When; the summary may be about a person. */
    @Override
    public String toString() {
        return "AgencyReportRequest[" + on + "]";
    }
}
