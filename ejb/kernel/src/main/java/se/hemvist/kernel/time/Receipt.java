package se.hemvist.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

import static java.util.Objects.requireNonNull;

/**
 * When something reached the city, as far as a rule that says "at once" must know: made at the edge, so that the rule
 * itself needs no clock.
 *
 * @param day          the day in the house's time zone
 * @param beforeCutOff whether it came before the hour until which the same day's work is taken in; the stroke of the
 *                     hour is too late
 */
public record Receipt(LocalDate day, boolean beforeCutOff) {

    /** The hour of the cut-off, where a municipality has set no other. */
    public static final Effective<LocalTime> CUT_OFF =
            Effective.since(LocalDate.of(2002, 1, 1), LocalTime.of(15, 0), Source.assumed("A-05"));

    public Receipt {
        requireNonNull(day, "day");
    }

    public static Receipt at(Instant instant, ZoneId zone, LocalTime cutOff) {
        ZonedDateTime local = instant.atZone(zone);
        return new Receipt(local.toLocalDate(), local.toLocalTime().isBefore(cutOff));
    }

    /** The day on which "at once" ends: that working day if it came before the cut-off, else the next one. */
    public LocalDate sameDay() {
        return beforeCutOff ? WorkingDays.onOrAfter(day) : WorkingDays.after(day, 1);
    }
}
