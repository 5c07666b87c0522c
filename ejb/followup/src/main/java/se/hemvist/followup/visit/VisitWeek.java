package se.hemvist.followup.visit;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import se.hemvist.kernel.time.DateRange;

/**
 * A week as the Swedish calendar counts them (ISO 8601), from Monday to Sunday.
 *
 * @param monday its first day
 */
@Embeddable
public record VisitWeek(LocalDate monday) implements Comparable<VisitWeek>, Serializable {

    public VisitWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("%s is no Monday".formatted(monday));
        }
    }

    /** The week in which the day falls. */
    public static VisitWeek of(LocalDate day) {
        return new VisitWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /**
     * The one that is written so, as in {@code 2026-W53}.
     *
     * @throws DateTimeException if no week is
     */
    public static VisitWeek parse(String text) {
        return new VisitWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public VisitWeek next() {
        return new VisitWeek(monday.plusWeeks(1));
    }

    public DateRange days() {
        return new DateRange(monday, monday.plusWeeks(1));
    }

    @Override
    public int compareTo(VisitWeek other) {
        return monday.compareTo(other.monday);
    }

    /** As in {@code 2026-W53}; the year is the one that the week's Thursday falls in. */
    @Override
    public String toString() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
