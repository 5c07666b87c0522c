package se.hemvist.lease.inspection;

import java.time.LocalDate;

/**
 * An inspection as it was made.
 *
 * @param on       the day it was made
 * @param findings what was found, in words
 * @param keptAt   where the letting office keeps the signed record (protokoll), which is not put in the social file
 */
public record InspectionRecord(InspectionKind kind, LocalDate on, String findings, String keptAt) {

    /** Which one and when; the findings are about somebody's home. */
    @Override
    public String toString() {
        return "InspectionRecord[" + kind + ", " + on + "]";
    }
}
