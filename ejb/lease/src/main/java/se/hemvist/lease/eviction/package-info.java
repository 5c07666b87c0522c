/**
 * The last step (avhysning): the case at the Enforcement Authority, its times and its respites.
 *
 * <p>Utsökningsbalken 16 kap.
 *
 * <p>May depend on the kernel, intake, leaving and notice.
 */
@NullMarked
package se.hemvist.lease.eviction;

import org.jspecify.annotations.NullMarked;
