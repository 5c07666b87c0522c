/**
 * The city's own leases (förstahandskontrakt) with the housing companies, which the flats for participants stand on.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Bakgrund» and «Kontraktsskrivning»; jordabalken 12 kap.
 *
 * <p>May depend on the kernel, intake and notice.
 */
@NullMarked
package se.hemvist.lease.headlease;

import org.jspecify.annotations.NullMarked;
