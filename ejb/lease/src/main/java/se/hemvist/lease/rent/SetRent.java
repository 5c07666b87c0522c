package se.hemvist.lease.rent;

import java.time.YearMonth;
import se.hemvist.intake.vacancy.Money;

/**
 * A rent that was set after the signing.
 *
 * @param first   its first month
 * @param monthly of a whole month
 * @param set     who set it, when and why
 */
public record SetRent(YearMonth first, Money monthly, Found set) {}
