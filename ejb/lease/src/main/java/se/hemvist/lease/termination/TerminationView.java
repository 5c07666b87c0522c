package se.hemvist.lease.termination;

/**
 * The ending of a sublease, as much of it as the reader may see.
 *
 * @param withWords whether what was written of the person may be told: ground, notice, withdrawal
 */
public record TerminationView(TerminationFile file, boolean withWords) {}
