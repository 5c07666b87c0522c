/**
 * The home equipment grant (hemutrustningsbidrag) that a participant applies for through economic aid: decided, and paid in
 * consultation with the support staff.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Hemutrustning».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.equipment;

import org.jspecify.annotations.NullMarked;
