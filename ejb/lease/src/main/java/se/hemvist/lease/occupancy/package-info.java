/**
 * How many live in a flat that is sublet, and the named override where the rule would have fewer; and what is asked for when
 * somebody comes after another.
 *
 * <p>Försöks- och träningslägenheter, «Försökslägenhet», «Träningslägenhet» and «Uppföljning».
 *
 * <p>May depend on the kernel and intake.
 */
@NullMarked
package se.hemvist.lease.occupancy;

import org.jspecify.annotations.NullMarked;
