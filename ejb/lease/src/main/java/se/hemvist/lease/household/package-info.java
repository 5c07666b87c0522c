/**
 * Who lives in a flat beside the tenant, since when and until when: the law asks for it where tenure is waived, where a tenant is
 * evicted, and where somebody may take over the lease. The tenant alone hires the flat.
 *
 * <p>Of each no more is kept than the law needs: name and number of a spouse or cohabitant only, whose waiver and whose own right
 * to the lease they are; of a child the month of birth; of others that they live there. Who is known by name is a person as any
 * other, and kept and protected as those are.
 *
 * <p>Jordabalken 12:45 a and 12:47; utsökningsbalken 16 kap.
 *
 * <p>May depend on the kernel, intake, occupancy and sublease.
 */
@NullMarked
package se.hemvist.lease.household;

import org.jspecify.annotations.NullMarked;
