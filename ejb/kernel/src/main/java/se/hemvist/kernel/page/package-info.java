/**
 * Reading in pages, and changing only what one has read. May depend on rule.
 */
@NullMarked
package se.hemvist.kernel.page;

import org.jspecify.annotations.NullMarked;
