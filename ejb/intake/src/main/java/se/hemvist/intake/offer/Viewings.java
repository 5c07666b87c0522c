package se.hemvist.intake.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import se.hemvist.intake.vacancy.FlatId;

/** When the flats of an offer are to be looked at (visningar), and who of the support staff comes along. */
public record Viewings(List<Slot> slots) {

    public Viewings {
        slots = List.copyOf(slots);
    }

    /**
     * A time to look at one flat.
     *
     * @param at    in Swedish time
     * @param staff the user who comes along
     */
    public record Slot(FlatId flat, LocalDateTime at, String staff) {

        Booked booked() {
            return new Booked(flat.value(), at, staff);
        }
    }

    /** The same as it is kept. */
    @Embeddable
    record Booked(
            @Column(name = "flat_id") UUID flat,
            @Column(name = "viewing_at") LocalDateTime at,
            @Column(name = "staff") String staff) {

        Slot slot() {
            return new Slot(new FlatId(flat), at, staff);
        }
    }
}
