/**
 * Mediated trial and training flats in figures: incoming flats against the quota and by landlord, flats signed for against the year's goal,
 * ongoing flats and their checkpoints. Written down when they happen; what was counted before the house was there is kept
 * apart, with where it was published.
 *
 * <p>Stockholm's brochure, «Bostadsförmedlingen» and «Rapportering».
 *
 * <p>May depend on the kernel, intake, lease, checkpoint and sheet.
 */
@NullMarked
package se.hemvist.followup.mediation;

import org.jspecify.annotations.NullMarked;
