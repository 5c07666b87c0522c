package se.hemvist.web.rest.disturbances;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That a step was taken, as it is sent: the day of it. */
public record DisturbanceStepRequest(@NotNull LocalDate on) {}
