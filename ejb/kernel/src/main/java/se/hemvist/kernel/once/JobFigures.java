package se.hemvist.kernel.once;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the runs of one job stand.
 *
 * @param job     the job's name
 * @param runs    how many of them are in each state; no entry for none
 * @param latest  the state of the run with the highest key
 * @param doneKey the highest key that is done
 * @param doneAt  when the last of them was done, in real time
 */
public record JobFigures(
        String job, Map<JobState, Long> runs, JobState latest, Optional<String> doneKey, Optional<Instant> doneAt) {

    public JobFigures {
        runs = Collections.unmodifiableMap(new TreeMap<>(runs));
    }
}
