/**
 * Numbers by which people, cases and municipalities are known.
 * Sources: folkbokföringslagen (1991:481) 18 §, lag (2022:1697) 8 §.
 *
 * <p>May depend on rule and store.
 */
@NullMarked
package se.hemvist.kernel.number;

import org.jspecify.annotations.NullMarked;
