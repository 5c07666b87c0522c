package se.hemvist.intake.investigation;

import java.time.LocalDate;

/**
 * Another way to meet the need that has been looked into.
 *
 * @param reference of the investigation, in the social administration's own system
 * @param findings  what was found, in words
 */
public record NewOtherWay(LocalDate investigatedOn, String reference, String findings) {

    /** The day only; the findings are about a person. */
    @Override
    public String toString() {
        return "NewOtherWay[" + investigatedOn + "]";
    }
}
