package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day the rent tribunal's decision was appealed, on either level, as it is sent. */
public record DisputeAppealRequest(@NotNull LocalDate on) {}
