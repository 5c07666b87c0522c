/**
 * Putting right what was recorded wrongly of whom a case is about: a coordination number that a personal number
 * replaces, one human who is there twice, a case that was opened by mistake; and that somebody has died. The old stays
 * readable, with why and by whom.
 *
 * <p>What follows in other packages and contexts follows in the same transaction, as they hear of it.
 *
 * <p>May depend on the kernel, application, paperway and party.
 */
@NullMarked
package se.hemvist.intake.correction;

import org.jspecify.annotations.NullMarked;
