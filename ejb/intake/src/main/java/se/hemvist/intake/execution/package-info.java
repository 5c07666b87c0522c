/**
 * How a decision is carried out (verkställighet): the times during which it waits, and when waiting is reported.
 *
 * <p>SoL 2025:400 34:1.
 *
 * <p>May depend on the kernel and application.
 */
@NullMarked
package se.hemvist.intake.execution;

import org.jspecify.annotations.NullMarked;
