/**
 * The decisions (beslut) under the Social Services Act: one on the home and one on the support, which together make up
 * the measure and each live their own life.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Beslut».
 *
 * <p>May depend on the kernel, application, delegation, execution and party.
 */
@NullMarked
package se.hemvist.intake.decision;

import org.jspecify.annotations.NullMarked;
