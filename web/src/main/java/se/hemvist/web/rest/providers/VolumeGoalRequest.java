package se.hemvist.web.rest.providers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.provider.NewGoal;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * A volume goal (volymfördelningsmål) to be entered, as it is sent.
 *
 * @param provider  its code
 * @param percent   of the year's choices
 * @param validFrom governs from this day to the end of its year
 * @param decision  by whom and when it was decided
 */
public record VolumeGoalRequest(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotBlank String provider,
        @NotNull Integer percent,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 500) String decision) {

    NewGoal read(OrganisationCodes codes) {
        Municipality city = new Municipality(municipality);
        return new NewGoal(city, codes.idOf(city, provider, "/provider"), percent, validFrom, decision);
    }
}
