package se.hemvist.lease.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;

/** From when a transfer counts and, where a programme asks for it, when the checkpoint was held. */
@Embeddable
record CountedDays(
        @Enumerated(EnumType.STRING) @Column(name = "programme") Programme programme,
        @Column(name = "lease_start") LocalDate leaseStart,
        @Column(name = "moved_in_on") LocalDate movedInOn,
        @Column(name = "checkpoint_held_on") @Nullable LocalDate checkpointHeldOn) {

    static CountedDays of(Programme programme, LocalDate leaseStart, LocalDate movedInOn) {
        return new CountedDays(programme, leaseStart, movedInOn, null);
    }

    /** The same of a lease that begins on that day. */
    CountedDays begunOn(LocalDate start) {
        return new CountedDays(programme, start, movedInOn, checkpointHeldOn);
    }

    CountedDays checkpointHeld(LocalDate on) {
        return new CountedDays(programme, leaseStart, movedInOn, on);
    }

    Optional<LocalDate> checkpoint() {
        return Optional.ofNullable(checkpointHeldOn);
    }

    /** The first day that counts: that of the lease, or of the move-in if it is later. */
    LocalDate since() {
        return movedInOn.isAfter(leaseStart) ? movedInOn : leaseStart;
    }
}
