/**
 * The head tenant's inspections (besiktning) of the flat; the record stays with the letting office.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Inflyttning».
 *
 * <p>May depend on the kernel, intake and sublease.
 */
@NullMarked
package se.hemvist.lease.inspection;

import org.jspecify.annotations.NullMarked;
