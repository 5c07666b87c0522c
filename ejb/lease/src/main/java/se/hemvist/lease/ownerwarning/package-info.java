/**
 * What the owner of the house writes to the head tenant about a disturbance: kept by itself beside what the head tenant
 * writes to the tenant, and linked to the same case, since there are two leases.
 *
 * <p>Jordabalken 12:25 a and 12:42.
 *
 * <p>May depend on the kernel, intake and conduct.
 */
@NullMarked
package se.hemvist.lease.ownerwarning;

import org.jspecify.annotations.NullMarked;
