package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That what a notice asked for has been done, as it is sent.
 *
 * @param notice its number, from 1 in the order of sending
 */
public record CorrectionRequest(@NotNull @Min(1) @Max(1000) Integer notice, @NotNull LocalDate on) {}
