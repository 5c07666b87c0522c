/**
 * A rule and where it is written: dated versions, their sources, and the domain's "no" with its texts.
 *
 * <p>Depends on nothing of ours.
 */
@NullMarked
package se.hemvist.kernel.rule;

import org.jspecify.annotations.NullMarked;
