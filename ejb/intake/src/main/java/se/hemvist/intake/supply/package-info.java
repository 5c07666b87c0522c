/**
 * Where flats come from: the agreements by which landlords hand over their vacant flats, and the areas of the city by
 * how scarce flats are there. A city without agreements or areas has none here, and nothing is asked of its flats.
 *
 * <p>Stockholm's brochure, «Bostadsförmedlingen» and «Rapportering». May depend on the kernel, party and application.
 */
@NullMarked
package se.hemvist.intake.supply;

import org.jspecify.annotations.NullMarked;
