/**
 * What suits whom (matchning): a verdict with its reasons on every pair of a case that waits and a vacant flat.
 *
 * <p>May depend on the kernel, application, matching, offer, party, supply and vacancy.
 */
@NullMarked
package se.hemvist.intake.verdict;

import org.jspecify.annotations.NullMarked;
