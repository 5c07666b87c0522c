package se.hemvist.web.rest.mediations;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which the tenant is proposed to the landlord, as it is sent. */
public record ProposalRequest(@NotNull LocalDate on) {}
