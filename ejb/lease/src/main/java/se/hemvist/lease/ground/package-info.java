/**
 * Why a sublease is to end: the grounds that a programme knows, and what must be on record for each. Whatever a routine says,
 * a ground that is not shown ends nothing.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Uppsägning av hyreskontrakt»; Försöks- och träningslägenheter,
 * «Försökslägenhet» and «Träningslägenhet»; jordabalken 12:42-43.
 *
 * <p>May depend on the kernel, intake, sublease, conduct, notice and rent.
 */
@NullMarked
package se.hemvist.lease.ground;

import org.jspecify.annotations.NullMarked;
