package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the participant has the spare key back, as it is sent. */
public record SpareKeyReturnRequest(@NotNull LocalDate on) {}
