/**
 * What is on record of a tenancy on a day: how the rent was paid and how the tenant behaved, in numbers and days and without
 * a word about anybody. Whoever decides on it keeps it as it stood that day.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt»; Försöks- och träningslägenheter,
 * «Försökslägenhet».
 *
 * <p>May depend on intake, sublease, monthlyrent, rent, conduct and ownerwarning.
 */
@NullMarked
package se.hemvist.lease.onrecord;

import org.jspecify.annotations.NullMarked;
