/**
 * The plan for moving out (avflyttning) once notice is given: social worker, support staff and letting office answer
 * together for that it can happen soon, and say who does what by when.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Uppsägning av hyreskontrakt».
 *
 * <p>May depend on the kernel, intake, sublease and termination.
 */
@NullMarked
package se.hemvist.lease.moveout;

import org.jspecify.annotations.NullMarked;
