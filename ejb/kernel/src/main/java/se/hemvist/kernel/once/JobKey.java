package se.hemvist.kernel.once;

/**
 * One run of a job: there is never more than one at a time in the whole installation.
 *
 * @param job the job's name
 * @param key what it is run for: {@code 2026-11-22}, {@code 2026-11}
 */
public record JobKey(String job, String key) {}
