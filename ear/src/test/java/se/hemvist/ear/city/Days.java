package se.hemvist.ear.city;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The house's calendar: moves its clock, and runs its nights and months. */
public final class Days {

    private static final Duration POLL = Duration.ofMillis(40);
    private static final Duration LONGEST_JOB = Duration.ofMinutes(30);

    private final Caller operator;
    private Optional<LocalDate> held = Optional.empty();

    Days(Caller operator) {
        this.operator = operator;
    }

    /** The day that it is in the house. */
    public LocalDate today() {
        return held.orElseGet(
                () -> LocalDate.parse(operator.get("demo/clock").demand(200).text("/today")));
    }

    /** Moves to the day and takes it for today from then on, unasked: for whoever alone moves the clock. */
    public void hold(LocalDate day) {
        moveTo(day).demand(200);
        held = Optional.of(day);
    }

    /** Makes it the morning of the day; no night is run. */
    public Answer moveTo(LocalDate day) {
        return operator.post("demo/clock", "{\"day\": \"%s\"}".formatted(day));
    }

    /** Lives day by day until the morning of the day, and runs the night of each day that ends. */
    public void liveUntil(LocalDate day) {
        for (LocalDate ending = today(); ending.isBefore(day); ending = ending.plusDays(1)) {
            moveTo(ending.plusDays(1)).demand(200);
            night(ending);
        }
    }

    /** Runs the night of the day; the run as it ended. */
    public Answer night(LocalDate day) {
        return completed(operator.post("jobs/night", "{\"day\": \"%s\"}".formatted(day)));
    }

    /** Reports the month; the run as it ended. */
    public Answer month(YearMonth month) {
        return completed(operator.post("jobs/month", "{\"month\": \"%s\"}".formatted(month)));
    }

    private Answer completed(Answer started) {
        String run = "jobs/" + started.demand(202).id();
        long end = System.nanoTime() + LONGEST_JOB.toNanos();
        Answer answer = operator.get(run).demand(200);
        while (!answer.text("/state").equals("DONE")) {
            if (answer.text("/state").equals("FAILED")) {
                throw new IllegalStateException(answer.body());
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "A job has not ended within %s: %s".formatted(LONGEST_JOB, answer.body()));
            }
            pause();
            answer = operator.get(run).demand(200);
        }
        return answer;
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a job ran", e);
        }
    }
}
