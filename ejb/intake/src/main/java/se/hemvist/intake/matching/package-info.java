/**
 * Which companies can take a person as a tenant, as they say themselves, and which may not be offered to them any more.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Informationsmöte» and «Uppsägning av hyreskontrakt».
 *
 * <p>May depend on the kernel, application, disclosure, party, referral and vacancy.
 */
@NullMarked
package se.hemvist.intake.matching;

import org.jspecify.annotations.NullMarked;
