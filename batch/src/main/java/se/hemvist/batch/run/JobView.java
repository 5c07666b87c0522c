package se.hemvist.batch.run;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import se.hemvist.kernel.once.JobKey;
import se.hemvist.kernel.once.JobRun;
import se.hemvist.kernel.once.JobState;

/**
 * A run of a job, as operators see it.
 *
 * @param counts what it has done, once it is over: {@code matched}, {@code read}, {@code warned}, {@code warnedAgain},
 *     {@code escalated}, {@code escalatedAgain}, {@code acted}, {@code told}, {@code forgotten},
 *     {@code refused}, {@code differences}, {@code versions}, {@code written}
 */
public record JobView(UUID id, JobKey of, JobState state, Course course, Map<String, Long> counts) {

    /**
     * When and where, in real time.
     *
     * @param executionId the number of the server's batch execution, for its own tools
     */
    public record Course(Instant startedAt, Optional<Instant> finishedAt, OptionalLong executionId) {}

    static JobView of(JobRun run) {
        JobRun.Course course = run.course();
        return new JobView(
                run.id(),
                run.key(),
                run.state(),
                new Course(course.startedAt(), course.finishedAt(), course.executionId()),
                run.counts());
    }
}
