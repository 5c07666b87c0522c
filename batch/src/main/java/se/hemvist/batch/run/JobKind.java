package se.hemvist.batch.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import se.hemvist.kernel.once.JobKey;

/** The jobs that there are, each with its name and that of the parameter which says for which period it is run. */
enum JobKind {
    /** Run for a day that has ended. */
    NIGHT("night", "day"),
    /** Run for a month that is over. */
    MONTH("month", "month");

    private final String job;
    private final String period;

    JobKind(String job, String period) {
        this.job = job;
        this.period = period;
    }

    /** @throws IllegalArgumentException if it is a key of no job that there is */
    static JobKind of(JobKey key) {
        return Arrays.stream(values())
                .filter(kind -> kind.job.equals(key.job()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key.job()));
    }

    static JobKey night(LocalDate day) {
        return new JobKey(NIGHT.job, day.toString());
    }

    static JobKey month(YearMonth month) {
        return new JobKey(MONTH.job, month.toString());
    }

    String job() {
        return job;
    }

    String period() {
        return period;
    }

    /** The last day of the period that a key names. */
    LocalDate lastDay(String key) {
        return switch (this) {
            case NIGHT -> LocalDate.parse(key);
            case MONTH -> YearMonth.parse(key).atEndOfMonth();
        };
    }
}
