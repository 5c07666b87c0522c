/**
 * From the referral (remiss) to the flat offered; one schema, {@code intake}. May depend on the kernel.
 */
@NullMarked
package se.hemvist.intake;

import org.jspecify.annotations.NullMarked;
