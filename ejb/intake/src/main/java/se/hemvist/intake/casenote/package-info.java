/**
 * Notes that those who handle a case write of it (tjänsteanteckning): dated, signed and never changed.
 *
 * <p>SoL 14:3-6, FL 27 §.
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.casenote;

import org.jspecify.annotations.NullMarked;
