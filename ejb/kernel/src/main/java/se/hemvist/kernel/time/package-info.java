/**
 * Days, working days, time counted as the law counts it, and the one clock of the house.
 * Sources: lag 1989:253 (public holidays), lag 1930:173 (counting of time), assumption A-05.
 *
 * <p>May depend on rule only.
 */
@NullMarked
package se.hemvist.kernel.time;

import org.jspecify.annotations.NullMarked;
