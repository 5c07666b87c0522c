/**
 * Whether a lease is prolonged against the landlord's notice (förlängningstvist): what right the tenant has to it, and the
 * way to the rent tribunal and back.
 *
 * <p>Jordabalken 12:45-52.
 *
 * <p>May depend on the kernel, intake, notice and tenure.
 */
@NullMarked
package se.hemvist.lease.dispute;

import org.jspecify.annotations.NullMarked;
