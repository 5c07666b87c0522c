/**
 * Security of tenure (besittningsskydd): whether who rents a sublet flat has it on a day, and from which day on. Computed from
 * the lease, the block that the flat may have been let in, and a waiver that holds; never stored.
 *
 * <p>Jordabalken 12:45 and 12:45 a.
 *
 * <p>May depend on the kernel, intake, headlease, sublease and waiver.
 */
@NullMarked
package se.hemvist.lease.tenure;

import org.jspecify.annotations.NullMarked;
