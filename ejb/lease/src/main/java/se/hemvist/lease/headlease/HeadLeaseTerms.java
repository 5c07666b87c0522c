package se.hemvist.lease.headlease;

import java.time.LocalDate;
import java.time.Period;

/**
 * What the city and the housing company have agreed on.
 *
 * @param contractDate the day it was signed; decides which law governs tenure
 * @param start        the first day of the lease
 * @param blockLet     whether the flat is let to the city in a block (blockhyra) of at least three
 * @param notice       the notice that the two have agreed on
 */
public record HeadLeaseTerms(LocalDate contractDate, LocalDate start, boolean blockLet, Period notice) {}
