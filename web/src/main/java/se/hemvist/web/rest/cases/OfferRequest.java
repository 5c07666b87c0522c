package se.hemvist.web.rest.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.offer.FlatPair;
import se.hemvist.intake.vacancy.FlatId;

/** Two flats to be held for the person (parallellval), as it is sent. */
public record OfferRequest(@NotNull @Valid Pair flats, @NotNull LocalDate on) {

    /** The ids of the two. */
    public record Pair(@NotNull UUID a, @NotNull UUID b) {

        FlatPair read() {
            return new FlatPair(new FlatId(a), new FlatId(b));
        }
    }
}
