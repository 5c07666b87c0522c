package se.hemvist.followup.mediation;

import java.util.UUID;

/**
 * One count of a month.
 *
 * @param organisation the housing agency, the landlord, or who applied for the flats
 * @param measure      what is counted, in the words of the reports
 */
public record MediationCount(UUID organisation, String measure, long count) {}
