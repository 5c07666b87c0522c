package se.hemvist.intake.provider;

import java.time.LocalDate;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/**
 * A volume goal (volymfördelningsmål) to be entered.
 *
 * @param percent  of the year's choices that are to go to the provider
 * @param from     governs from this day to the end of its year, or until a later one of the same provider
 * @param decision by whom and when it was decided
 */
public record NewGoal(
        Municipality municipality, OrganisationId provider, int percent, LocalDate from, String decision) {}
