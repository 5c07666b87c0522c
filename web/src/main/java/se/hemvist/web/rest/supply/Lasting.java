package se.hemvist.web.rest.supply;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.NewOrganisation.Validity;

/** From a first day to a last, or until further notice. */
public record Lasting(@NotNull LocalDate from, @Nullable LocalDate to) {

    static Lasting of(Validity valid) {
        return new Lasting(valid.from(), valid.to());
    }

    Validity read() {
        return new Validity(from, to);
    }
}
