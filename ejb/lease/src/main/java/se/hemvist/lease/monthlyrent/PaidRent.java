package se.hemvist.lease.monthlyrent;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.vacancy.Money;

/**
 * What was paid of a month's rent.
 *
 * @param inFullOn          the day on which the last of it was paid
 * @param inTimeByTenant    whether all of it was paid in time from the tenant's side
 */
public record PaidRent(Money amount, Optional<LocalDate> inFullOn, boolean inTimeByTenant) {}
