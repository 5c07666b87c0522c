package se.hemvist.followup.tenancy;

import java.util.UUID;

/**
 * One count of a month.
 *
 * @param administration the social administration whose case it is
 * @param provider       who gives the support
 * @param measure        what is counted, in the words of the reports
 */
public record TenancyCount(UUID administration, UUID provider, String measure, long count) {}
