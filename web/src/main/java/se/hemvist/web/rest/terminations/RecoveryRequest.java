package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.lease.recovery.RecoveryWay;

/** By what a tenancy was won back, and when, as it is sent. */
public record RecoveryRequest(@NotNull RecoveryWay how, @NotNull LocalDate on) {}
