package se.hemvist.intake.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an offer holds a flat; the schema lets only one of a flat's holds be open. */
@Entity
@Table(name = "flat_hold")
class FlatHold {

    @Id
    @Column(name = "hold_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private FlatId flat;

    @Column(name = "offer_id")
    private UUID offer;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected FlatHold() {}

    FlatHold(FlatId flat, UUID offer, LocalDate heldOn) {
        this.id = UUID.randomUUID();
        this.flat = flat;
        this.offer = offer;
        this.heldOn = heldOn;
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    boolean isOpen() {
        return endedOn == null;
    }

    FlatId flat() {
        return flat;
    }
}
