package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An application for eviction (avhysning), as it is sent.
 *
 * @param children how many children live in the home; must be asked, and may be none
 */
public record EvictionRequest(@NotNull LocalDate on, @NotNull @Min(0) @Max(20) Integer children) {}
