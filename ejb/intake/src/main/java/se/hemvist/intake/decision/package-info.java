/**
 * The decisions (beslut) under the Social Services Act: one on the home and one on the support, which together make up
 * the measure and each live their own life.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Beslut». May depend on the kernel, party, application and referral.
 */
@NullMarked
package se.hemvist.intake.decision;

import org.jspecify.annotations.NullMarked;
