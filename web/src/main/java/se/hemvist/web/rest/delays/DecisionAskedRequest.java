package se.hemvist.web.rest.delays;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which the person asked in writing for a decision, as it is sent. */
public record DecisionAskedRequest(@NotNull LocalDate askedOn) {}
