package se.hemvist.web.rest.offers;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Which flat the participant has chosen, as it is sent. */
public record ChoiceRequest(@NotNull UUID flat, @NotNull LocalDate on) {}
