package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.ground.KnownForfeiture;
import se.hemvist.lease.termination.TerminationRefusal.NotForfeited;
import se.hemvist.lease.termination.TerminationRefusal.NotMisconduct;
import se.hemvist.lease.termination.TerminationRefusal.TermNotAgreed;

/**
 * A written notice.
 *
 * @param on      the day on which it was written
 * @param through the last day of the time for which the lease was agreed on; none if it is for an indefinite time, or not said
 * @param reason why the lease is to end, as the notice says it (JB 12:8)
 * @param amount the rent that is owed, in kronor, frozen from then on; for unpaid rent
 * @param forfeiture what the misconduct is that forfeits the tenancy, where that is lost with time
 */
@Embeddable
public record PreparedNotice(
        @Column(name = "prepared_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "notice_kind") NoticeKind kind,
        @Column(name = "notice_reason") String reason,
        @Column(name = "lease_through") @Nullable LocalDate through,
        @Column(name = "amount") @Nullable BigDecimal amount,
        @Embedded @Nullable KnownForfeiture forfeiture) {

    /**
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before that of the ground or still to come, the lease
     *     was agreed to end before it began, or no reason is given
     * @throws NotForfeited  if it is before time and the ground forfeits nothing
     * @throws NotMisconduct if a ground of forfeiture is named that the notice is not for
     * @throws se.hemvist.lease.ground.GroundRefusal.KnownTooLong if that has been known for too long
     */
    void demandSound(GroundRecord ground, LocalDate leaseStart, LocalDate today) {
        Input.notAfter(today, Input.notBefore(ground.on(), on, "on"), "on");
        Input.text(reason, "reason");
        Optional.ofNullable(through).ifPresent(last -> Input.notBefore(leaseStart, last, "leaseThrough"));
        if (kind == NoticeKind.EARLY && !ground.ground().isFault()) {
            throw new NotForfeited(ground.ground());
        }
        Optional.ofNullable(forfeiture).ifPresent(known -> {
            if (kind != NoticeKind.EARLY || ground.ground() != Ground.REPEATED_MISCONDUCT) {
                throw new NotMisconduct(ground.ground(), kind);
            }
            known.sound(on).demandInTime(on, "forfeitedBy/knownOn");
        });
    }

    /**
     * Lets it be given that day.
     *
     * @throws se.hemvist.lease.ground.GroundRefusal.KnownTooLong if what it is for has been known for too long
     */
    void demandServedInTime(LocalDate given) {
        Optional.ofNullable(forfeiture).ifPresent(known -> known.demandInTime(given, "servedOn"));
    }

    /**
     * The same, of a lease that was agreed on through that day, or for an indefinite time.
     *
     * @throws TermNotAgreed if another day is named
     */
    PreparedNotice ofLease(Optional<LocalDate> agreedThrough) {
        if (through != null && !agreedThrough.equals(Optional.of(through))) {
            throw new TermNotAgreed(agreedThrough);
        }
        return new PreparedNotice(on, kind, reason, agreedThrough.orElse(null), amount, forfeiture);
    }

    /** The same, for what is owed. */
    PreparedNotice of(Optional<BigDecimal> owed) {
        return new PreparedNotice(on, kind, reason, through, owed.orElse(null), forfeiture);
    }

    /** When and of which kind; the reason is about a person. */
    @Override
    public String toString() {
        return "PreparedNotice[" + on + ", " + kind + "]";
    }
}
