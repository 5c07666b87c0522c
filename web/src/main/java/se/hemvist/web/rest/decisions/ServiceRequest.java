package se.hemvist.web.rest.decisions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which the person got a decision (delgivning), as it is sent. */
public record ServiceRequest(@NotNull LocalDate servedOn) {}
