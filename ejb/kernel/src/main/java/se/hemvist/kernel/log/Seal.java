package se.hemvist.kernel.log;

import java.time.Instant;
import se.hemvist.kernel.store.Bytes;

/**
 * The seal on one stretch of the access log.
 *
 * @param number counted from one
 * @param rows   how many rows the stretch has
 * @param hash   SHA-256 over the seal before and these rows
 */
public record Seal(long number, long rows, Bytes hash, Instant at) {}
