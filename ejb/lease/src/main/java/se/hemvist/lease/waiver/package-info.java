/**
 * The waiver of security of tenure (avstående från besittningsskydd) that goes with a sublease, and when it runs out.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Kontraktsskrivning»; jordabalken 12:45 a.
 *
 * <p>May depend on the kernel, intake and sublease.
 */
@NullMarked
package se.hemvist.lease.waiver;

import org.jspecify.annotations.NullMarked;
