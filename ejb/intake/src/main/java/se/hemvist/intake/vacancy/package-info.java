/**
 * Vacant flats (lediga lägenheter) that companies hand over, and who holds them; in Stockholm also what
 * they are used for.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Samverkan» and «Lägenhetsval»; Stockholm's brochure,
 * «Bostadsförmedlingen».
 *
 * <p>May depend on the kernel, application, party and supply.
 */
@NullMarked
package se.hemvist.intake.vacancy;

import org.jspecify.annotations.NullMarked;
