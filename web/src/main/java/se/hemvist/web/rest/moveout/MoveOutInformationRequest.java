package se.hemvist.web.rest.moveout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.moveout.Informed;

/**
 * That the participant was told that another home can be applied for, as it is sent.
 *
 * @param staff who told it, by the organisation's own signature
 */
public record MoveOutInformationRequest(@NotNull LocalDate on, @NotBlank @Size(max = 100) String staff) {

    Informed read() {
        return new Informed(on, staff);
    }
}
