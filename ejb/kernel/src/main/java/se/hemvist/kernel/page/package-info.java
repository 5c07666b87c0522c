/**
 * Reading in pages, and changing only what one has read.
 *
 * <p>May depend on rule only.
 */
@NullMarked
package se.hemvist.kernel.page;

import org.jspecify.annotations.NullMarked;
