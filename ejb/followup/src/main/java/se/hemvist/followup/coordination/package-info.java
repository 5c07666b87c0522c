/**
 * What the support staff link in beside their own support: other measures by need and wish, and the coordinated individual
 * plan (SIP) with health care, which is offered and called for with the participant's consent.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Deltagarstyrt stöd»; SoL 10:8 and 10:9.
 *
 * <p>May depend on the kernel, intake and assignment.
 */
@NullMarked
package se.hemvist.followup.coordination;

import org.jspecify.annotations.NullMarked;
