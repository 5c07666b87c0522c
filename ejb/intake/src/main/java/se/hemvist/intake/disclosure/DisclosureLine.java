package se.hemvist.intake.disclosure;

import java.time.Instant;

/**
 * A line of a case's log of disclosures.
 *
 * @param by the user who told it, or recorded that it was told
 * @param at when the line was written, by the house clock
 */
public record DisclosureLine(Disclosure disclosure, String by, Instant at) {}
