package se.hemvist.kernel.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How the outbox stands.
 *
 * @param queued    messages that wait
 * @param failed    messages that were given up
 * @param oldestPut when the one that has waited longest was put there; empty if none waits
 */
public record OutboxFigures(long queued, long failed, Optional<Instant> oldestPut) {}
