/**
 * What social services help with before somebody moves out (avflyttning): that another home can be applied for is told, and cost of moving,
 * storage and cleaning are decided on for whoever cannot manage. Who does what by when stands in the lease's own plan.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Uppsägning av hyreskontrakt».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.moveout;

import org.jspecify.annotations.NullMarked;
