package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That a tenancy may be won back by paying, as it is sent.
 *
 * @param servedOn    when the tenant was served so (form 1)
 * @param boardToldOn when the social board was told of the notice and its reason (form 3)
 */
public record RecoveryOpeningRequest(@NotNull LocalDate servedOn, @NotNull LocalDate boardToldOn) {}
