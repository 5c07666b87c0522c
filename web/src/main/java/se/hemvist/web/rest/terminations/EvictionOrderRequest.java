package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An order of eviction (avhysning), as it is sent.
 *
 * @param heardOn when the tenant was heard
 */
public record EvictionOrderRequest(@NotNull LocalDate on, @NotNull LocalDate heardOn) {}
