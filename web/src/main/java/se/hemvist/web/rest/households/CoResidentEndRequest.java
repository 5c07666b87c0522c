package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That somebody has moved out, as it is sent.
 *
 * @param until the last day there
 */
public record CoResidentEndRequest(@NotNull LocalDate until) {}
