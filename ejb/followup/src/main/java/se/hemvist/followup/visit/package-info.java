/**
 * The home visits (hembesök), and the weeks that went without one.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Hembesök». May depend on the kernel, on intake, on lease and on
 * {@code assignment}.
 */
@NullMarked
package se.hemvist.followup.visit;

import org.jspecify.annotations.NullMarked;
