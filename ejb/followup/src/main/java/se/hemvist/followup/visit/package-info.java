/**
 * The home visits (hembesök), and the weeks that went without one, of which the letting office is told. A week without a visit is
 * no disturbance: nothing of it reaches the lease.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Hembesök».
 *
 * <p>May depend on the kernel, intake, assignment and contactlog.
 */
@NullMarked
package se.hemvist.followup.visit;

import org.jspecify.annotations.NullMarked;
