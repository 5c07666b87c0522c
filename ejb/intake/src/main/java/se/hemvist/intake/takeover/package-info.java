/**
 * What goes on here and began elsewhere (övertagande): a person in a home, or one who waits for it, as far as intake keeps it:
 * the case, the flat, and the decisions that run.
 *
 * <p>No document speaks of it: how a city comes into the house with the leases that it has.
 *
 * <p>May depend on the kernel, application, decision, matching, paperway, party, referral and vacancy.
 */
@NullMarked
package se.hemvist.intake.takeover;

import org.jspecify.annotations.NullMarked;
