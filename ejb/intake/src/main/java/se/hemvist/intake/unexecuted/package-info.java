/**
 * Decisions that are not carried out in time (ej verkställda beslut), quarter by quarter: each for IVO and the auditors,
 * and counts without persons for the council.
 *
 * <p>SoL 2025:400 34:1-3.
 *
 * <p>May depend on the kernel, application, decision, execution and party.
 */
@NullMarked
package se.hemvist.intake.unexecuted;

import org.jspecify.annotations.NullMarked;
