/**
 * When a case takes long (dröjsmål): the person is told of the delay, and after six months may ask in writing for a
 * decision.
 *
 * <p>FL 11-12 §§.
 *
 * <p>May depend on the kernel and application.
 */
@NullMarked
package se.hemvist.intake.delay;

import org.jspecify.annotations.NullMarked;
