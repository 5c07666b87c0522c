/**
 * What the participant lives by: the sublease (andrahandskontrakt) from its signing to its end, the move-in and the keys.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Kontraktsskrivning» and «Inflyttning»; jordabalken 12:39. May depend on
 * the kernel, on intake and on {@code headlease}.
 */
@NullMarked
package se.hemvist.lease.sublease;

import org.jspecify.annotations.NullMarked;
