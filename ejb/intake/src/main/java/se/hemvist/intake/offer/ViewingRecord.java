package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.Set;
import se.hemvist.intake.vacancy.FlatId;

/**
 * That flats have been looked at.
 *
 * @param on    the day the last of them was seen
 * @param flats all that were seen
 * @param staff the user who came along
 */
public record ViewingRecord(LocalDate on, Set<FlatId> flats, String staff) {

    public ViewingRecord {
        flats = Set.copyOf(flats);
    }
}
