package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the flat has been looked at, as it is sent. */
public record FlatViewingRequest(@NotNull LocalDate on) {}
