package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.WorkingDays;

/**
 * C-15: by when the flat is left (avflyttning): the day after the lease has ended, or the next weekday if that is a day of
 * rest. The last day of the lease governs. By the clock on the wall.
 *
 * @param hour by then it is free for the next one
 */
public record MoveOutTime(LocalTime hour) {

    private static final Effective<MoveOutTime> TENANCY_ACT =
            Effective.since(LocalDate.of(1985, 1, 1), new MoveOutTime(LocalTime.NOON), Source.law("JB 12:7"));

    public static Version<MoveOutTime> on(LocalDate lastDay) {
        return TENANCY_ACT.on(lastDay);
    }

    public static LocalDateTime latest(LocalDate lastDay) {
        return WorkingDays.onOrAfter(lastDay.plusDays(1))
                .atTime(TENANCY_ACT.on(lastDay).rule().hour());
    }
}
