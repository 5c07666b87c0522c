/**
 * What the contact person does during a stay in a trial or a training flat, towards the landlord and the housing agency: acts at
 * once when the landlord wants contact, and reports what happens.
 *
 * <p>Stockholms stads broschyr Försöks- och träningslägenheter, «Uppföljning» and «Rapportering».
 *
 * <p>May depend on the kernel, intake, lease, assignment and checkpoint.
 */
@NullMarked
package se.hemvist.followup.placement;

import org.jspecify.annotations.NullMarked;
