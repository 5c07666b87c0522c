package se.hemvist.intake.provider;

import se.hemvist.intake.party.OrganisationId;

/**
 * How a provider stands in a year against its volume goal.
 *
 * @param percent its goal; 0 where it has none
 * @param chosen  how often it has been chosen in the year so far
 */
public record GoalStanding(OrganisationId provider, ProviderKind kind, int percent, long chosen) {}
