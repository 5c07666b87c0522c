/**
 * Which companies can take a person as a tenant, as they say themselves, and which may not be offered to them any more.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Informationsmöte» and «Uppsägning av hyreskontrakt». May depend on the
 * kernel and on all packages from party to vacancy.
 */
@NullMarked
package se.hemvist.intake.matching;

import org.jspecify.annotations.NullMarked;
