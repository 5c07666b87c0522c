package se.hemvist.kernel.once;

import java.time.Instant;

/**
 * An item that a job could not do and left for people.
 *
 * @param code that of the refusal
 */
public record SetAside(String item, String code, Instant refusedAt) {}
