/**
 * Appeals of decisions (överklagande), each with a life of its own: received, in time or not, and how it ended.
 *
 * <p>FL 43-46 §§; SoL 2025:400 35:1.
 *
 * <p>May depend on the kernel, application and decision.
 */
@NullMarked
package se.hemvist.intake.appeal;

import org.jspecify.annotations.NullMarked;
