package se.hemvist.web.rest.corrections;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.intake.party.Death;

/** That a person has died, as it is sent. */
public record DeathRequest(@NotNull LocalDate on, @NotNull Death.ToldBy toldBy) {

    Death read() {
        return new Death(on, toldBy);
    }
}
