package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day the tenant contested the notice, or the landlord referred the dispute, as it is sent. */
public record DisputeDayRequest(@NotNull LocalDate on) {}
