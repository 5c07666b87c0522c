/**
 * A new home for somebody who was given notice (nytt erbjudande efter uppsägning).
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Uppsägning av hyreskontrakt». May depend on the kernel and on all other
 * packages of intake.
 */
@NullMarked
package se.hemvist.intake.newhome;

import org.jspecify.annotations.NullMarked;
