package se.hemvist.web.rest.takeovers;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.hemvist.followup.takeover.EventRow;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;

/**
 * A list of what had happened in leases, as far as it can be read.
 *
 * @param rows   the lines that can
 * @param faults the lines that cannot, each with all its faults as long as there are not too many to tell
 */
public record EventsRequest(@NotNull List<EventRow> rows, @NotNull List<Refused> faults) {

    public EventsRequest {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
