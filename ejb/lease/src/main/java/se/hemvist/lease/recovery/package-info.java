/**
 * How a tenancy that is forfeited for unpaid rent is won back (återvinning): by paying, or by the social board's word, within
 * three weeks.
 *
 * <p>Jordabalken 12:44.
 *
 * <p>May depend on the kernel, intake, monthlyrent and rent.
 */
@NullMarked
package se.hemvist.lease.recovery;

import org.jspecify.annotations.NullMarked;
