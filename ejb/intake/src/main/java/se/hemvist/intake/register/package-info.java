/**
 * The register (förteckning, diarium) of the papers that came into a case and went out of it: in their order, each with its
 * day, what it is, with whom and by which way. What passes through the house notes itself in the transaction in which it
 * passes; an officer registers what came on paper. A line is never changed; a wrong one is struck, and still seen.
 *
 * <p>OSL 5:1.
 *
 * <p>May depend on the kernel, appeal, application, attachment, decision, flatapplication, paperway, party, referral and
 * withdrawal.
 */
@NullMarked
package se.hemvist.intake.register;

import org.jspecify.annotations.NullMarked;
