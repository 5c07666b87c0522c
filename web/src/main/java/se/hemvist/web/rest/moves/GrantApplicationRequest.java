package se.hemvist.web.rest.moves;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the participant has applied for a home equipment grant, as it is sent. */
public record GrantApplicationRequest(@NotNull LocalDate on) {}
