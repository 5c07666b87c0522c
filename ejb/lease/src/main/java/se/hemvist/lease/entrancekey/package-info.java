/**
 * The key or tag to the entrance door that the support staff are to have: awaited where it was not issued when the tenant
 * moved in, until it is.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Inflyttning».
 *
 * <p>May depend on the kernel, intake and sublease.
 */
@NullMarked
package se.hemvist.lease.entrancekey;

import org.jspecify.annotations.NullMarked;
