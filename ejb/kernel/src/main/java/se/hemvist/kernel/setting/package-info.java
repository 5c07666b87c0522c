/**
 * Values that a municipality may set otherwise than the house does, from a day on and without a new build, each with
 * the decision that it rests on.
 *
 * <p>May depend on number, rule, store and time.
 */
@NullMarked
package se.hemvist.kernel.setting;

import org.jspecify.annotations.NullMarked;
