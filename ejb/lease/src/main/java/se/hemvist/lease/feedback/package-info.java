/**
 * What whoever told of a disturbance hears of it: one of a few outcomes, and never a word of the tenant.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel».
 *
 * <p>May depend on the kernel, intake and conduct.
 */
@NullMarked
package se.hemvist.lease.feedback;

import org.jspecify.annotations.NullMarked;
