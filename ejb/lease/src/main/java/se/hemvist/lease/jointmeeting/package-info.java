/**
 * The joint meeting about a particularly serious disturbance: called at short notice, who was called and who came, and the
 * joint action plan (gemensam handlingsplan) that is made with the tenant.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel».
 *
 * <p>May depend on the kernel, intake, conduct and sublease.
 */
@NullMarked
package se.hemvist.lease.jointmeeting;

import org.jspecify.annotations.NullMarked;
