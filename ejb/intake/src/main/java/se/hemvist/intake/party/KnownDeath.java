package se.hemvist.intake.party;

import java.time.LocalDate;

/**
 * A death that was recorded.
 *
 * @param on      the day of the death
 * @param knownOn the day on which it was recorded: what it ended was over on that one
 */
public record KnownDeath(LocalDate on, LocalDate knownOn) {}
