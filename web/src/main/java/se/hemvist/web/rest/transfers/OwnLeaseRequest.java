package se.hemvist.web.rest.transfers;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That the tenant has signed a lease of one's own, as it is sent.
 *
 * @param on         the day of the signing
 * @param ownStartOn the first day of that lease
 */
public record OwnLeaseRequest(@NotNull LocalDate on, @NotNull LocalDate ownStartOn) {}
