/**
 * The waiver of security of tenure (avstående från besittningsskydd) that goes with a sublease: its way to the rent tribunal
 * and back, and when it runs out.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Kontraktsskrivning»; Försöks- och träningslägenheter, «Pappersexercis»;
 * jordabalken 12:45 a.
 *
 * <p>May depend on the kernel, intake, sublease and household.
 */
@NullMarked
package se.hemvist.lease.waiver;

import org.jspecify.annotations.NullMarked;
