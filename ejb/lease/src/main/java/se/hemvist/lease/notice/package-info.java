/**
 * The days of a notice (uppsägning) as the Tenancy Act counts them: when the lease ends, when the flat is left, until when
 * a dispute is referred, a decision appealed, a claim made, and when left goods fall to the landlord. Pure functions of
 * days, the same for both levels: owner and city, city and tenant.
 *
 * <p>Jordabalken 12:3-8, 12:27, 12:43, 12:49, 12:61, 12:70; lag 1930:173; Göteborgs Stads rutin för Bostad först,
 * «Kontraktsskrivning».
 *
 * <p>May depend on the kernel.
 */
@NullMarked
package se.hemvist.lease.notice;

import org.jspecify.annotations.NullMarked;
