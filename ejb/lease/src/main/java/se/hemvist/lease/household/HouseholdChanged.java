package se.hemvist.lease.household;

import java.time.LocalDate;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * That others are registered as living in a flat than before, told inside the transaction in which it happened. Nothing is told
 * when all leave because the tenant does.
 *
 * @param on the day
 */
public record HouseholdChanged(SubleaseId sublease, LocalDate on) {}
