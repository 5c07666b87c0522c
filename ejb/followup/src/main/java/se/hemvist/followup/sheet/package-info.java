/**
 * What a month's report is made of: counts as fine as they are kept, the sheets that show them, who reads which of them, and
 * what is withheld from whom. Each package that counts something publishes its sheets and counts as {@link Counted}.
 *
 * <p>Lag (2001:454) om behandling av personuppgifter inom socialtjänsten, 7 a §.
 *
 * <p>May depend on the kernel and intake.
 */
@NullMarked
package se.hemvist.followup.sheet;

import org.jspecify.annotations.NullMarked;
