package se.hemvist.lease.sublease;

import java.time.LocalDate;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.headlease.RentBasis;

/**
 * A rent of a sublease, and what it rests on.
 *
 * @param on the day by whose rules it may be so high
 */
public record AgreedRent(Money monthly, RentBasis basis, LocalDate on) {}
