/**
 * The head tenant's inspections (besiktning) of the flat; the record stays with the letting office.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Inflyttning». May depend on the kernel, on intake and on
 * {@code sublease}.
 */
@NullMarked
package se.hemvist.lease.inspection;

import org.jspecify.annotations.NullMarked;
