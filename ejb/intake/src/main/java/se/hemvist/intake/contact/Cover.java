package se.hemvist.intake.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * That somebody stands in for another (ersättare).
 *
 * @param from the first day
 * @param to   the last day
 */
@Embeddable
public record Cover(
        @Embedded ReachedPerson standIn,
        @Column(name = "cover_from") LocalDate from,
        @Column(name = "cover_to") LocalDate to) {

    /** Whether the day is one of these, the first and the last among them. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether there is a day in both. */
    boolean overlaps(Cover other) {
        return covers(other.from) || other.covers(from);
    }
}
