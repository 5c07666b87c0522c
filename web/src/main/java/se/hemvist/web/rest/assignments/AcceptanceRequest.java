package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the provider takes on an assignment, as it is sent. */
public record AcceptanceRequest(@NotNull LocalDate on) {}
