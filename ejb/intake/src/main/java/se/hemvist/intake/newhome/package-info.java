/**
 * A new home for somebody who was given notice (nytt erbjudande efter uppsägning).
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Uppsägning av hyreskontrakt».
 *
 * <p>May depend on the kernel, application, matching and party.
 */
@NullMarked
package se.hemvist.intake.newhome;

import org.jspecify.annotations.NullMarked;
