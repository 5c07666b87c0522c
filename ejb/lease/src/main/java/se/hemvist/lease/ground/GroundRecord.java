package se.hemvist.lease.ground;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.ground.GroundRefusal.DeathNotRegistered;
import se.hemvist.lease.ground.GroundRefusal.DeathNotTheGround;
import se.hemvist.lease.ground.GroundRefusal.NotSoSerious;
import se.hemvist.lease.ground.GroundRefusal.WishedAfterDeath;

/**
 * Why a sublease is to end, as it is recorded.
 *
 * @param on        the day on which it is recorded; of the resident's wish, on which it was told
 * @param because   what it rests on, in words
 * @param decidedBy who decided, by name and office
 * @param diedOn    the day of the resident's death, where that is the ground
 * @param seriousOn the day of the particularly serious event that notice is given for, if it is for one; without it the
 *                  tenant has been called on and the social board told before, however serious an event once was (JB 12:42)
 */
@Embeddable
public record GroundRecord(
        @Enumerated(EnumType.STRING) @Column(name = "ground") Ground ground,
        @Column(name = "recorded_on") LocalDate on,
        @Column(name = "because") String because,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "died_on") @Nullable LocalDate diedOn,
        @Column(name = "serious_on") @Nullable LocalDate seriousOn) {

    /** One that is for no particularly serious event. */
    public GroundRecord(Ground ground, LocalDate on, String because, String decidedBy, @Nullable LocalDate diedOn) {
        this(ground, on, because, decidedBy, diedOn, null);
    }

    /**
     * Holds it against the lease.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before the move-in or still to come, nothing is said,
     *     or the day of a death is not given
     * @throws DeathNotTheGround if one is given, and another ground
     */
    public void demandSound(LocalDate movedInOn, LocalDate today) {
        Input.notAfter(today, Input.notBefore(movedInOn, on, "on"), "on");
        Input.text(because, "because");
        Input.text(decidedBy, "decidedBy");
        if (ground == Ground.DECEASED) {
            Input.notAfter(on, Input.given(Optional.ofNullable(diedOn), "diedOn"), "diedOn");
        } else if (diedOn != null) {
            throw new DeathNotTheGround(ground);
        }
    }

    /**
     * A death ends the lease when it is registered, on the day that it is registered with.
     *
     * @param diedOn when the tenant died, if that is registered
     * @throws DeathNotRegistered if it is not, or another day is
     * @throws WishedAfterDeath   if it is the tenant's wish, told after the death
     */
    public void demandDeath(Optional<LocalDate> diedOn) {
        diedOn.filter(died -> ground == Ground.RESIDENT_WISH && on.isAfter(died))
                .ifPresent(died -> {
                    throw new WishedAfterDeath(died);
                });
        if (ground == Ground.DECEASED && !diedOn.equals(Optional.ofNullable(this.diedOn))) {
            throw new DeathNotRegistered(Input.given(Optional.ofNullable(this.diedOn), "diedOn"));
        }
    }

    /**
     * What is on record, for a notice on this ground.
     *
     * @param day as it stood then
     * @throws NotSoSerious if it is to be for a particularly serious event, and none of that day is held against the tenant
     */
    public Evidence resting(Evidence evidence, LocalDate day) {
        Evidence named = Optional.ofNullable(seriousOn).map(evidence::becauseOf).orElse(evidence);
        if (seriousOn != null && (ground != Ground.REPEATED_MISCONDUCT || !named.isExcepted(day))) {
            throw new NotSoSerious(seriousOn);
        }
        return named;
    }

    /** The day only; the words, and even the ground, are about a person. */
    @Override
    public String toString() {
        return "GroundRecord[" + on + "]";
    }
}
