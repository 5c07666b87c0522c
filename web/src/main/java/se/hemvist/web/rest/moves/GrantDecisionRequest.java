package se.hemvist.web.rest.moves;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What economic aid has decided, as it is sent. */
public record GrantDecisionRequest(@NotNull Boolean granted, @NotNull LocalDate on) {}
