/**
 * The papers that living in a trial or training flat takes (pappersexercis), as a checklist for each sublease, and the
 * named overrides of it.
 *
 * <p>Försöks- och träningslägenheter, «Pappersexercis».
 *
 * <p>May depend on the kernel and intake.
 */
@NullMarked
package se.hemvist.lease.document;

import org.jspecify.annotations.NullMarked;
