package se.hemvist.lease.inspection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An inspection as it was made.
 *
 * @param on       the day it was made
 * @param findings what was found, in words
 * @param keptAt   where the letting office keeps the signed record (protokoll), which is not put in the social file
 * @param jointly  how it was made together, where it was
 */
public record InspectionRecord(
        InspectionKind kind, LocalDate on, String findings, String keptAt, Optional<Jointly> jointly) {

    /** An inspection that the head tenant makes alone. */
    public InspectionRecord(InspectionKind kind, LocalDate on, String findings, String keptAt) {
        this(kind, on, findings, keptAt, Optional.empty());
    }

    /** Which one and when; the findings are about somebody's home. */
    @Override
    public String toString() {
        return "InspectionRecord[" + kind + ", " + on + "]";
    }
}
