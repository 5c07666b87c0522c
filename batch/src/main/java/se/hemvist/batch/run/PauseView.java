package se.hemvist.batch.run;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether jobs rest.
 *
 * @param since when they were told to, in real time; empty if they do not rest
 */
public record PauseView(Optional<Instant> since) {}
