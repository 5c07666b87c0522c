/**
 * What the leases that run will come to: what security of tenure each has on a day and from when, and on what day it can
 * become the tenant's own. For whoever has many of them, and computed for all in one pass.
 *
 * <p>Jordabalken 12:45 and 12:45 a; Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt»; Stockholms stads
 * folder «Försökslägenhet».
 *
 * <p>May depend on the kernel, intake, headlease, sublease, waiver, tenure, absence and qualifying.
 */
@NullMarked
package se.hemvist.lease.prospect;

import org.jspecify.annotations.NullMarked;
