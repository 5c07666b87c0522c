/**
 * The account of a sublease's rent (hyra): what was paid into it and by whom, and what follows when it is not paid.
 *
 * <p>Jordabalken 12:42 and 12:44; lag 1930:173.
 *
 * <p>May depend on the kernel, intake, headlease, sublease and monthlyrent.
 */
@NullMarked
package se.hemvist.lease.rent;

import org.jspecify.annotations.NullMarked;
