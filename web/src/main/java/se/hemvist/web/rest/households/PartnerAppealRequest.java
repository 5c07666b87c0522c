package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** That the rent tribunal's decision on the right of a spouse or cohabitant was appealed, as it is sent. */
public record PartnerAppealRequest(@NotNull LocalDate on) {}
