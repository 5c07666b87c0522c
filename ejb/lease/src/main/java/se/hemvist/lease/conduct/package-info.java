/**
 * Disturbances (störning i boendet) and other misconduct in a sublease: who told of them, how they were assessed, and the
 * ladder of dialogue, rectification notice and joint meeting up to the end of it; what all that comes to for notice and
 * transfer.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel»; Försöks- och träningslägenheter,
 * «Uppföljning»; jordabalken 12:25 a and 12:42.
 *
 * <p>May depend on the kernel, intake, posting, rectification, rent and sublease.
 */
@NullMarked
package se.hemvist.lease.conduct;

import org.jspecify.annotations.NullMarked;
