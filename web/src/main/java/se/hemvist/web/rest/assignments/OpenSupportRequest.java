package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the participant was told of open support, as it is sent. */
public record OpenSupportRequest(@NotNull LocalDate on) {}
