/**
 * The home visits (hembesök), and the weeks that went without one.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Hembesök».
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.visit;

import org.jspecify.annotations.NullMarked;
