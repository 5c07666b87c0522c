/**
 * Where flats come from: the agreements by which landlords hand over their vacant flats, and the areas of the city by
 * how scarce flats are there. A city without agreements or areas has none here, and nothing is asked of its flats.
 *
 * <p>Stockholm's brochure, «Bostadsförmedlingen» and «Rapportering».
 *
 * <p>May depend on the kernel, application and party.
 */
@NullMarked
package se.hemvist.intake.supply;

import org.jspecify.annotations.NullMarked;
