package se.hemvist.web.rest.terminations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day the landlord referred the dispute, as it is sent. */
public record DisputeReferralRequest(@NotNull LocalDate on) {}
