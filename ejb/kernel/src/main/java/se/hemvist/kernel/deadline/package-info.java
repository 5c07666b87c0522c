/**
 * Deadlines (frister) of every kind that the contexts publish: derived from facts, kept in one place, warned of and
 * escalated by the night, and at any time equal to what a new derivation would give. Knows no housing word. Days are
 * those of the house clock.
 *
 * <p>May depend on actor, number, outbox, page, rule, setting, store and time.
 */
@NullMarked
package se.hemvist.kernel.deadline;

import org.jspecify.annotations.NullMarked;
