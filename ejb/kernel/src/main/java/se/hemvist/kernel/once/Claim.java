package se.hemvist.kernel.once;

/**
 * The right to run a job, until somebody with a higher fence takes over.
 *
 * @param fence grows with every claim of the same run
 */
public record Claim(JobKey of, long fence) {}
