package se.hemvist.lease.training;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.leaving.Settlement;
import se.hemvist.lease.rent.RentLeft;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.training.TrainingRefusal.MovingOnNotThere;

/**
 * A resident's moving on from a training flat: settled on, the keys back, and nothing left to claim. The sublease holds
 * where it stands.
 */
@Entity
@Table(name = "moving_on")
class MovingOn {

    @SuppressWarnings("UnusedVariable")
    @EmbeddedId
    private SubleaseId sublease;

    @Version
    private long version;

    @Embedded
    private NextStep next;

    @Embedded
    private @Nullable Leaving leaving;

    @Embedded
    private @Nullable Settlement settlement;

    protected MovingOn() {}

    MovingOn(SubleaseId sublease, NextStep next) {
        this.sublease = sublease;
        this.next = next;
    }

    /**
     * The keys are back.
     *
     * @throws MovingOnNotThere if they have been before
     * @throws se.hemvist.intake.application.CaseRefusal if the day is to come, or before it was settled on
     */
    void leave(Leaving left, LocalDate today) {
        if (leaving != null) {
            throw new MovingOnNotThere(SubleaseState.VACATED, SubleaseState.VACATED);
        }
        leaving = left.sound(next.on(), today);
    }

    /**
     * The flat was inspected, and no claims are left.
     *
     * @param owed of the rent, by the ledger
     * @throws MovingOnNotThere if the keys are not back, or all was settled before
     * @throws se.hemvist.lease.leaving.LeavingRefusal as long as goods may be fetched, claims be brought or rent is owed
     */
    Settlement settle(Settlement settled, RentLeft owed, LocalDate today) {
        Leaving left = Optional.ofNullable(leaving)
                .orElseThrow(() -> new MovingOnNotThere(SubleaseState.MOVED_ON, SubleaseState.SETTLED));
        if (settlement != null) {
            throw new MovingOnNotThere(SubleaseState.SETTLED, SubleaseState.SETTLED);
        }
        settlement = settled.sound(left, owed, today);
        return settlement;
    }
}
