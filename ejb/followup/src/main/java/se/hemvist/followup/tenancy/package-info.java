/**
 * Rectification notices and transfers to leases of one's own in figures: facts written down when they happen, counted when the
 * month is over.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel» and «Överlåtelse av hyreskontrakt».
 *
 * <p>May depend on the kernel, intake, lease, assignment and sheet.
 */
@NullMarked
package se.hemvist.followup.tenancy;

import org.jspecify.annotations.NullMarked;
