/**
 * How a tenant leaves, and what is settled after that: goods left behind, and claims.
 *
 * <p>Jordabalken 12:27 and 12:61.
 *
 * <p>May depend on the kernel, intake, notice and rent.
 */
@NullMarked
package se.hemvist.lease.leaving;

import org.jspecify.annotations.NullMarked;
