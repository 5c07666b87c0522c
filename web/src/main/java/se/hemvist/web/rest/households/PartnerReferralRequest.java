package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the right of a spouse or cohabitant was referred to the rent tribunal, as it is sent. */
public record PartnerReferralRequest(@NotNull LocalDate on) {}
