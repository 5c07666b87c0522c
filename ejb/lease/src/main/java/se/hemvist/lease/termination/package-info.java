/**
 * How a sublease is ended (uppsägning): the notice, its service, and what follows from it until it is settled. A gate that is
 * not met blocks and says what is missing; no routine overrides the Tenancy Act.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Uppsägning av hyreskontrakt»; Försöks- och träningslägenheter, «Uppföljning»,
 * «Försökslägenhet» and «Rapportering»; jordabalken 12:4-8 and 12:42.
 *
 * <p>May depend on the kernel, intake, posting, sublease, household, waiver, tenure, rent, notice, conduct, ground, recovery, dispute, leaving and eviction.
 */
@NullMarked
package se.hemvist.lease.termination;

import org.jspecify.annotations.NullMarked;
