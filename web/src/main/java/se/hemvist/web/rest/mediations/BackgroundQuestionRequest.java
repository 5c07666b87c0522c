package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which the agency asks for the background, as it is sent. */
public record BackgroundQuestionRequest(@NotNull LocalDate on) {}
