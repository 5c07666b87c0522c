package se.hemvist.web.rest.handback;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That a flat was inspected and given back, as it is sent. */
public record HandbackRequest(@NotNull LocalDate inspectedOn) {}
