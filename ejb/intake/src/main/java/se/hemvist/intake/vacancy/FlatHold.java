package se.hemvist.intake.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.HouseClock;

/** That an offer holds a flat; the schema lets only one of a flat's holds be open. */
@Entity
@Table(name = "flat_hold")
class FlatHold {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

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

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    protected FlatHold() {
        heldBy = "";
    }

    FlatHold(FlatId flat, UUID offer, LocalDate heldOn, Holder holder) {
        this.id = UUID.randomUUID();
        this.flat = flat;
        this.offer = offer;
        this.heldOn = heldOn;
        this.heldBy = holder.role();
        this.heldAt = holder.since();
    }

    /**
     * Who holds a flat, as far as others are told.
     *
     * @param since by the house clock
     */
    record Holder(String role, Instant since) {}

    /** What somebody else is told who wants the flat: who holds it, and since when. */
    FlatRefusal.AlreadyHeld taken() {
        String since = heldAt == null ? heldOn.toString() : MINUTE.format(heldAt.atZone(HouseClock.ZONE));
        return new FlatRefusal.AlreadyHeld(flat, heldBy, since);
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    /** It has not ended: the flat was signed for by mistake. */
    void goOn() {
        endedOn = null;
    }

    boolean isOpen() {
        return endedOn == null;
    }

    FlatId flat() {
        return flat;
    }
}
