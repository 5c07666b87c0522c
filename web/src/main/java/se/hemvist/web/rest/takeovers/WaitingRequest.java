package se.hemvist.web.rest.takeovers;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.hemvist.followup.takeover.WaitingRow;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;

/**
 * A list of cases that wait for a flat, as far as it can be read.
 *
 * @param rows   the lines that can
 * @param faults the lines that cannot, each with all its faults as long as there are not too many to tell
 */
public record WaitingRequest(@NotNull List<WaitingRow> rows, @NotNull List<Refused> faults) {

    public WaitingRequest {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
