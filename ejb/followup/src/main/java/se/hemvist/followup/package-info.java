/**
 * Support, visits, papers, checkpoints and reports; one schema, {@code followup}. May depend on the kernel, intake and
 * lease.
 */
@NullMarked
package se.hemvist.followup;

import org.jspecify.annotations.NullMarked;
