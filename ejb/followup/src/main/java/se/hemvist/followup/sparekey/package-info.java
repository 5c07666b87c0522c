/**
 * The spare key (reservnyckel) that a participant may let the support staff keep: whether that was wanted, on which terms, and
 * when it was used.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Inflyttning».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.sparekey;

import org.jspecify.annotations.NullMarked;
