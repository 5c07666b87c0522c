package se.hemvist.web.rest.decisions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which an appeal came, as it is sent. */
public record AppealRequest(@NotNull LocalDate receivedOn) {}
