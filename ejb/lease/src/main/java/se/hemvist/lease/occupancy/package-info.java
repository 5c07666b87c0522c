/**
 * How many live in a flat that is sublet, and the named override where the rule would have fewer.
 *
 * <p>Försöks- och träningslägenheter, «Försökslägenhet».
 *
 * <p>May depend on the kernel and intake.
 */
@NullMarked
package se.hemvist.lease.occupancy;

import org.jspecify.annotations.NullMarked;
