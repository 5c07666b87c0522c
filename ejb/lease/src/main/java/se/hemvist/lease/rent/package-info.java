/**
 * The rent (hyra) of a sublease: when it is due, what was paid and by whom, and what follows when it is not paid.
 *
 * <p>Jordabalken 12:20, 12:42 and 12:44; lag 1930:173.
 *
 * <p>May depend on the kernel, intake and sublease.
 */
@NullMarked
package se.hemvist.lease.rent;

import org.jspecify.annotations.NullMarked;
