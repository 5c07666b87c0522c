/**
 * Who may decide by delegation (delegationsordning): a dated register of who in an organisation takes which decision by
 * which number of its order. An organisation that has entered none is not asked for any.
 *
 * <p>SoL 2025:400 chapter 30; CATALOGUE «Decision».
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.delegation;

import org.jspecify.annotations.NullMarked;
