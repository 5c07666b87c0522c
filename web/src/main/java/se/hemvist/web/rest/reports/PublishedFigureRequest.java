package se.hemvist.web.rest.reports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import se.hemvist.followup.mediation.PublishedFigure;
import se.hemvist.kernel.number.Municipality;

/**
 * How many flats were mediated in a year before the house was there, as it is sent.
 *
 * @param derived computed from what was published
 * @param source  where it was published
 */
public record PublishedFigureRequest(
        @NotNull @Min(1900) @Max(2999) Integer year,
        @NotNull @PositiveOrZero Long count,
        @NotNull Boolean derived,
        @NotBlank @Size(max = 500) String source) {

    PublishedFigure read(Municipality municipality) {
        return new PublishedFigure(municipality, year, count, derived, source);
    }
}
