/**
 * Who may decide by delegation (delegationsordning): a dated register of who in an organisation takes which decision by
 * which number of its order. An organisation that has entered none is not asked for any.
 *
 * <p>SoL 2025:400 chapter 30; CATALOGUE «Decision». May depend on the kernel, party and application.
 */
@NullMarked
package se.hemvist.intake.delegation;

import org.jspecify.annotations.NullMarked;
