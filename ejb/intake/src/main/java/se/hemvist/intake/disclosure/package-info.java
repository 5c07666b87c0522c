/**
 * The log of disclosures: what of a case was told to whom, on which ground, by whom and when.
 *
 * <p>OSL 8, 10 and 12.
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.disclosure;

import org.jspecify.annotations.NullMarked;
