package se.hemvist.ear.life;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * What is to be done in one newcomer's matter, day by day. What is done in turn touches what the town shares, so that its
 * order among all newcomers matters; the rest of a day is done beside the others'.
 */
final class Agenda {

    private final Map<LocalDate, Queue<Runnable>> inTurn = new HashMap<>();
    private final Map<LocalDate, Queue<Runnable>> besideOthers = new HashMap<>();
    private LocalDate today;

    Agenda(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** Plans an act for the day, in turn. */
    void inTurn(LocalDate day, Runnable act) {
        plan(inTurn, day, act);
    }

    /** Plans an act for the day. */
    void on(LocalDate day, Runnable act) {
        plan(besideOthers, day, act);
    }

    /** The day that comes so many working days after today; holidays are worked on. */
    LocalDate workday(int after) {
        LocalDate day = today;
        for (int left = after; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day, or the first working day after it. */
    static LocalDate workdayFrom(LocalDate day) {
        return isWorkday(day) ? day : workdayFrom(day.plusDays(1));
    }

    static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** Does what is to be done in turn on the day. */
    void liveInTurn(LocalDate day) {
        today = day;
        live(inTurn, day);
    }

    /** Does the rest of the day. */
    void live(LocalDate day) {
        live(besideOthers, day);
    }

    /** Nothing of what was planned is done any more, today's rest as little. */
    void forget() {
        Stream.of(inTurn, besideOthers).forEach(acts -> {
            acts.values().forEach(Queue::clear);
            acts.clear();
        });
    }

    boolean isBusy(LocalDate day) {
        return besideOthers.containsKey(day);
    }

    /** The first day after the day on which there is something to do. */
    Optional<LocalDate> busyAfter(LocalDate day) {
        return Stream.concat(inTurn.keySet().stream(), besideOthers.keySet().stream())
                .filter(planned -> planned.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    private static void plan(Map<LocalDate, Queue<Runnable>> acts, LocalDate day, Runnable act) {
        acts.computeIfAbsent(day, none -> new ArrayDeque<>()).add(act);
    }

    private static void live(Map<LocalDate, Queue<Runnable>> acts, LocalDate day) {
        Queue<Runnable> todays = acts.getOrDefault(day, new ArrayDeque<>());
        while (!todays.isEmpty()) {
            todays.remove().run();
        }
        acts.remove(day);
    }
}
