/**
 * The offer (erbjudande) of flats to a person: in Housing First two are held and shown, and the person chooses one
 * (parallellval).
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Lägenhetsval» and «Kontraktsskrivning».
 *
 * <p>May depend on the kernel, application, assessment, decision, matching and vacancy.
 */
@NullMarked
package se.hemvist.intake.offer;

import org.jspecify.annotations.NullMarked;
