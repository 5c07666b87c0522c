package se.hemvist.web.rest.house;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.NewSetting;

/**
 * A value to be set, as it is sent.
 *
 * @param decision by whom and when it was decided
 */
public record SettingRequest(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotBlank @Size(max = 60) String name,
        @NotNull Integer value,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 500) String decision) {

    NewSetting read() {
        return new NewSetting(new Municipality(municipality), name, value, validFrom, decision);
    }
}
