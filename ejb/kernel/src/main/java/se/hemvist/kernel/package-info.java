/**
 * What every context stands on: time, rules with their sources, deadlines, outbox and log; no housing word.
 */
@NullMarked
package se.hemvist.kernel;

import org.jspecify.annotations.NullMarked;
