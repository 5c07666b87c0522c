package se.hemvist.followup.visit;

import java.time.LocalDate;

/**
 * A visit or an attempt at one.
 *
 * @param on    the day of it
 * @param staff who went, by the provider's own signature
 */
public record VisitRecord(LocalDate on, VisitOutcome outcome, String staff) {}
