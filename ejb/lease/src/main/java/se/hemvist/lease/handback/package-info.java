/**
 * How the city's own lease of a flat ends: notice by the head tenant or by the owner, and the flat given back. It is a
 * level of its own (L-31): what the owner calls on the city for is not what the city calls on its tenant for. That the
 * owner's notice came cannot be refused: it is kept, with what it lacks if it ends nothing, and with what becomes of it: won
 * back, taken back, or tried by the rent tribunal.
 *
 * <p>Försöks- och träningslägenheter, «Uppföljning»; jordabalken 12:4-8, 12:42 fourth
 * paragraph, 12:43, 12:44, 12:46-52 and 12:63.
 *
 * <p>May depend on the kernel, intake, headlease, sublease, notice, conduct, ownerwarning, ground, recovery, dispute, termination
 * and partner.
 */
@NullMarked
package se.hemvist.lease.handback;

import org.jspecify.annotations.NullMarked;
