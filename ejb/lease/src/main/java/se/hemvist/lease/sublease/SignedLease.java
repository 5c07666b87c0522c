package se.hemvist.lease.sublease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.vacancy.Money;

/**
 * What was signed, as it is kept: the notice as ISO 8601 writes it.
 *
 * @param through     the last day of the time for which it is agreed on; none if that is indefinite
 * @param inARowSince the day since which the tenant had hired the flat without a break by leases that are not kept here;
 *                    none if there are none
 */
@Embeddable
record SignedLease(
        @Column(name = "signed_on") LocalDate signedOn,
        @Column(name = "lease_start") LocalDate start,
        @Column(name = "monthly_rent") BigDecimal rentInKronor,
        @Column(name = "agreed_notice") String notice,
        @Column(name = "support_staff_present") boolean supportStaffPresent,
        @Column(name = "occupants") int occupants,
        @Column(name = "agreed_through") @Nullable LocalDate through,
        @Column(name = "in_a_row_since") @Nullable LocalDate inARowSince) {

    /** @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if the agreed time ends before it begins */
    SignedLease {
        Optional.ofNullable(through).ifPresent(last -> Input.notBefore(start, last, "agreed/leaseThrough"));
        inARowSince = start.equals(inARowSince) ? null : inARowSince;
    }

    static SignedLease of(SigningRecord.Agreed agreed, SigningPolicy policy) {
        return new SignedLease(
                agreed.on(),
                agreed.leaseStart(),
                agreed.monthlyRent().kronor(),
                policy.agreedNotice().toString(),
                agreed.supportStaffPresent(),
                agreed.occupancy().occupants(),
                agreed.through(),
                null);
    }

    /**
     * The same, signed on another day.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if that is after its first day or to come, or before the earliest
     */
    SignedLease wasSignedOn(LocalDate on, LocalDate earliest, LocalDate today) {
        Input.notAfter(today, Input.notAfter(start, Input.notBefore(earliest, on, "on"), "on"), "on");
        return new SignedLease(on, start, rentInKronor, notice, supportStaffPresent, occupants, through, inARowSince);
    }

    /**
     * The same, beginning on another day.
     *
     * @throws se.hemvist.intake.application.CaseRefusal if that is before the signing, the earliest or the leases that it goes on
     *     from, or after the move-in
     */
    SignedLease beginsOn(LocalDate on, LocalDate earliest, Optional<LocalDate> movedInOn) {
        LocalDate first = Optional.ofNullable(inARowSince).orElse(earliest);
        Input.notBefore(signedOn, Input.notBefore(first, on, "on"), "on");
        movedInOn.ifPresent(day -> Input.notAfter(day, on, "on"));
        return new SignedLease(
                signedOn, on, rentInKronor, notice, supportStaffPresent, occupants, through, inARowSince);
    }

    /**
     * The same, going on from leases that are not kept here; from none, if the day is its own first one.
     *
     * @param field where the caller says that day
     * @throws se.hemvist.intake.application.CaseRefusal if that is before the earliest or after its first day
     */
    SignedLease goingOnSince(LocalDate day, LocalDate earliest, String field) {
        Input.notAfter(start, Input.notBefore(earliest, day, field), field);
        return new SignedLease(signedOn, start, rentInKronor, notice, supportStaffPresent, occupants, through, day);
    }

    /** Since when the tenant has hired the flat without a break, by it and by leases that are not kept here. */
    LocalDate since() {
        return Optional.ofNullable(inARowSince).orElse(start);
    }

    Money monthlyRent() {
        return new Money(rentInKronor);
    }

    Optional<LocalDate> agreedThrough() {
        return Optional.ofNullable(through);
    }

    Period agreedNotice() {
        return Period.parse(notice);
    }
}
