package se.hemvist.web.rest.supply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.supply.NewArea;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * A part of a city to be entered, as it is sent.
 *
 * @param name     as addresses have it
 * @param district the code of the district administration whose area it is
 */
public record AreaRequest(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotBlank @Size(max = 100) String name,
        @NotNull AreaClass areaClass,
        @Nullable @Size(min = 1, max = 40) String district,
        @NotNull @Valid Lasting valid) {

    NewArea read(OrganisationCodes codes) {
        Municipality in = new Municipality(municipality);
        return new NewArea(
                in,
                name,
                areaClass,
                Optional.ofNullable(district).map(code -> codes.idOf(in, code, "/district")),
                valid.read());
    }
}
