/**
 * What the participant lives by: the sublease (andrahandskontrakt) from its signing to its end, the move-in and the keys.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Kontraktsskrivning» and «Inflyttning»; Försöks- och
 * träningslägenheter, «Försökslägenhet», «Träningslägenhet» and «Pappersexercis»; jordabalken 12:39.
 *
 * <p>May depend on the kernel, intake, clause, document, headlease, occupancy and unentered.
 */
@NullMarked
package se.hemvist.lease.sublease;

import org.jspecify.annotations.NullMarked;
