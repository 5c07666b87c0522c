package se.hemvist.kernel.once;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A run of a job as it stands.
 *
 * @param counts what it has done, by name and in the order of the names
 */
public record JobRun(UUID id, JobKey key, JobState state, Course course, Map<String, Long> counts) {

    public JobRun {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /**
     * Who runs it, and since when, in real time.
     *
     * @param executionId the number of the server's batch execution, once it is known
     */
    public record Course(Holder holder, OptionalLong executionId, Instant startedAt, Optional<Instant> finishedAt) {}

    /**
     * Who runs it.
     *
     * @param node        the server
     * @param heartbeatAt its last sign of life, by the database's clock
     */
    public record Holder(String node, long fence, Instant heartbeatAt) {}
}
