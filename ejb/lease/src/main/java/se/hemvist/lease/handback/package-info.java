/**
 * How the city's own lease of a flat ends: notice by the head tenant or by the owner, and the flat given back. It is a
 * level of its own (L-31): what the owner calls on the city for is not what the city calls on its tenant for.
 *
 * <p>Försöks- och träningslägenheter, «Uppföljning»; jordabalken 12:4-6, 12:42 fourth paragraph.
 *
 * <p>May depend on the kernel, intake, headlease, sublease and notice.
 */
@NullMarked
package se.hemvist.lease.handback;

import org.jspecify.annotations.NullMarked;
