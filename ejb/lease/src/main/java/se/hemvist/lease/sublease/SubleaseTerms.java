package se.hemvist.lease.sublease;

import java.time.LocalDate;
import se.hemvist.intake.vacancy.Money;

/**
 * What was signed, as far as the rent rests on it.
 *
 * @param start the first day of the lease
 */
public record SubleaseTerms(LocalDate signedOn, LocalDate start, Money monthlyRent) {}
