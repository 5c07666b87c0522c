/**
 * The day from which a sublease can become the tenant's own lease: how long good conduct (god hyressed) is asked for, since
 * when it counts, and what absences deduct.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt»; Försöks- och träningslägenheter,
 * «Försökslägenhet».
 *
 * <p>May depend on the kernel, intake, sublease and absence.
 */
@NullMarked
package se.hemvist.lease.qualifying;

import org.jspecify.annotations.NullMarked;
