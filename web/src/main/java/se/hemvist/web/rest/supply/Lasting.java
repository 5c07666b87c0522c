package se.hemvist.web.rest.supply;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.NewOrganisation.Validity;

/** From a first day to a last, or until further notice. */
public record Lasting(@NotNull LocalDate from, @Nullable LocalDate to) {

    /** As it is told. */
    public static Lasting of(Validity valid) {
        return new Lasting(valid.from(), valid.to());
    }

    /** As it is sent. */
    public Validity read() {
        return new Validity(from, to);
    }
}
