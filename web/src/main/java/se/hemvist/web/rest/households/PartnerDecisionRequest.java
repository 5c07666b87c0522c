package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What the rent tribunal, or Svea hovrätt, decided of the right of a spouse or cohabitant, as it is sent.
 *
 * @param prolonged whether the lease is prolonged for them
 */
public record PartnerDecisionRequest(@NotNull LocalDate on, @NotNull Boolean prolonged) {}
