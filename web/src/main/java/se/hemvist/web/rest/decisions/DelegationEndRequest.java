package se.hemvist.web.rest.decisions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That a delegation ends, as it is sent. */
public record DelegationEndRequest(@NotNull LocalDate lastDay) {}
