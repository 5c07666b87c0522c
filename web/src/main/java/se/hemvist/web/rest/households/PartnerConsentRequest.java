package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the landlord agrees that a spouse or cohabitant takes over the lease, as it is sent. */
public record PartnerConsentRequest(@NotNull LocalDate on) {}
