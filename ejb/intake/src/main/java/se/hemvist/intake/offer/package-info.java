/**
 * The offer (erbjudande) of flats to a person: in Housing First two are held and shown, and the person chooses one
 * (parallellval).
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Lägenhetsval» and «Kontraktsskrivning». May depend on the kernel and on
 * all other packages of intake.
 */
@NullMarked
package se.hemvist.intake.offer;

import org.jspecify.annotations.NullMarked;
