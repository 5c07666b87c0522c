package se.hemvist.followup.takeover;

/**
 * One line of a list of what had happened in running leases.
 *
 * @param line      its number in the file, from 1
 * @param reference what the administration calls the lease
 */
public record EventRow(int line, String reference, PastEvent event) {}
