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
        @Column(name = "converted_on") @Nullable LocalDate convertedOn,
        @Column(name = "checkpoint_held_on") @Nullable LocalDate checkpointHeldOn) {

    static CountedDays of(Programme programme, LocalDate leaseStart, LocalDate movedInOn) {
        return new CountedDays(programme, leaseStart, movedInOn, null, null);
    }

    /** The same of a lease that begins on that day. */
    CountedDays begunOn(LocalDate start) {
        return new CountedDays(programme, start, movedInOn, convertedOn, checkpointHeldOn);
    }

    /** The same of a tenant who moved in on that day. */
    CountedDays movedIn(LocalDate on) {
        return new CountedDays(programme, leaseStart, on, convertedOn, checkpointHeldOn);
    }

    CountedDays checkpointHeld(LocalDate on) {
        return new CountedDays(programme, leaseStart, movedInOn, convertedOn, on);
    }

    /** The same where none was held after all. */
    CountedDays withoutCheckpoint() {
        return new CountedDays(programme, leaseStart, movedInOn, convertedOn, null);
    }

    /** The same, on trial from the day on; the checkpoint stays held. */
    CountedDays onTrialFrom(LocalDate day) {
        return new CountedDays(Programme.TRIAL, leaseStart, movedInOn, day, checkpointHeldOn);
    }

    Optional<LocalDate> checkpoint() {
        return Optional.ofNullable(checkpointHeldOn);
    }

    /** The first day that counts: that of the lease, of the move-in if it is later, or of the trial in the same flat. */
    LocalDate since() {
        if (convertedOn != null) {
            return convertedOn;
        }
        return movedInOn.isAfter(leaseStart) ? movedInOn : leaseStart;
    }
}
