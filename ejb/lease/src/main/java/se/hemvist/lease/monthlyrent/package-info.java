/**
 * What is owed of a rent (hyra) month by month: when it is due, until when it is in time, and what has been paid of it by whom.
 *
 * <p>Jordabalken 12:20 and 12:42; lag 1930:173.
 *
 * <p>May depend on the kernel, intake and sublease.
 */
@NullMarked
package se.hemvist.lease.monthlyrent;

import org.jspecify.annotations.NullMarked;
