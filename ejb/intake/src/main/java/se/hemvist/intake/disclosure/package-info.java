/**
 * The log of disclosures: what of a case was told to whom, on which ground, by whom and when.
 *
 * <p>OSL 8, 10 and 12. May depend on the kernel, party and application.
 */
@NullMarked
package se.hemvist.intake.disclosure;

import org.jspecify.annotations.NullMarked;
