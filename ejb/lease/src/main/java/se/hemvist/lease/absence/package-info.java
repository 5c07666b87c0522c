/**
 * When the tenant has been away from the flat (frånvaro), as the provider tells the letting office. The
 * reason is guarded: those who have to count days do not read it.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt».
 *
 * <p>May depend on the kernel, intake and sublease.
 */
@NullMarked
package se.hemvist.lease.absence;

import org.jspecify.annotations.NullMarked;
