package se.hemvist.lease.sublease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import se.hemvist.intake.vacancy.Money;

/** What was signed, as it is kept: the notice as ISO 8601 writes it. */
@Embeddable
record SignedLease(
        @Column(name = "signed_on") LocalDate signedOn,
        @Column(name = "lease_start") LocalDate start,
        @Column(name = "monthly_rent") BigDecimal rentInKronor,
        @Column(name = "agreed_notice") String notice,
        @Column(name = "support_staff_present") boolean supportStaffPresent,
        @Column(name = "occupants") int occupants) {

    static SignedLease of(SigningRecord.Agreed agreed, SigningPolicy policy) {
        return new SignedLease(
                agreed.on(),
                agreed.leaseStart(),
                agreed.monthlyRent().kronor(),
                policy.agreedNotice().toString(),
                agreed.supportStaffPresent(),
                agreed.occupancy().occupants());
    }

    Money monthlyRent() {
        return new Money(rentInKronor);
    }

    Period agreedNotice() {
        return Period.parse(notice);
    }
}
