package se.hemvist.intake.verdict;

import se.hemvist.intake.supply.AreaClass;

/**
 * How many flats there are for homes with support where flats are so scarce.
 *
 * @param vacant      to be had
 * @param held        for somebody's offer
 * @param letThisYear signed for since New Year
 */
public record AreaSupply(AreaClass areaClass, long vacant, long held, long letThisYear) {}
