/**
 * What becomes of a training flat and of who lives there: it is made a trial flat for them, or they move on.
 *
 * <p>Försöks- och träningslägenheter, «Träningslägenhet».
 *
 * <p>May depend on the kernel, intake, headlease, occupancy, sublease, household, rent and leaving.
 */
@NullMarked
package se.hemvist.lease.training;

import org.jspecify.annotations.NullMarked;
