/**
 * A rule and where it is written: dated versions, their sources, and the domain's "no" with its texts.
 * Depends on nothing.
 */
@NullMarked
package se.hemvist.kernel.rule;

import org.jspecify.annotations.NullMarked;
