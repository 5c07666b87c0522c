/**
 * Vacant flats (lediga lägenheter) that companies hand over, and who holds them.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Samverkan» and «Lägenhetsval». May depend on the kernel, party,
 * application, referral and decision.
 */
@NullMarked
package se.hemvist.intake.vacancy;

import org.jspecify.annotations.NullMarked;
