package se.hemvist.web.rest.offers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.offer.Viewings;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.time.HouseClock;

/** When the flats are to be looked at, as it is sent. */
public record ViewingBookingsRequest(@NotEmpty @Size(max = 10) List<@NotNull @Valid Slot> slots) {

    /**
     * A time to look at one flat.
     *
     * @param staff the user who comes along
     */
    public record Slot(@NotNull UUID flat, @NotNull Instant at, @NotBlank @Size(max = 100) String staff) {

        Viewings.Slot read() {
            return new Viewings.Slot(
                    new FlatId(flat), at.atZone(HouseClock.ZONE).toLocalDateTime(), staff);
        }

        static Slot of(Viewings.Slot slot) {
            return new Slot(
                    slot.flat().value(), slot.at().atZone(HouseClock.ZONE).toInstant(), slot.staff());
        }
    }

    Viewings read() {
        return new Viewings(slots.stream().map(Slot::read).toList());
    }
}
