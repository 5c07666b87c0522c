package se.hemvist.followup.mediation;

import se.hemvist.kernel.number.Municipality;

/**
 * How many flats were mediated in a year or the part of it before this house was there, as published elsewhere.
 *
 * @param derived computed from what was published, and not itself published
 * @param source  where it was published
 */
public record PublishedFigure(Municipality municipality, int year, long count, boolean derived, String source) {}
