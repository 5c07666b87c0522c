package se.hemvist.web.rest.flats;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.intake.vacancy.VacancyRow;

/**
 * A landlord's list of vacant flats, as far as it can be read.
 *
 * @param rows   the lines that can
 * @param faults the lines that cannot, each with all its faults as long as there are not too many to tell
 */
public record VacanciesRequest(@NotNull List<VacancyRow> rows, @NotNull List<Refused> faults) {

    public VacanciesRequest {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
