/**
 * The written assignment (uppdrag) to the provider of the mobile support, and the phases (stödfaser) that it goes
 * through.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Uppdrag», «Stödets faser» and «Beslut».
 *
 * <p>May depend on the kernel, intake and lease.
 */
@NullMarked
package se.hemvist.followup.assignment;

import org.jspecify.annotations.NullMarked;
