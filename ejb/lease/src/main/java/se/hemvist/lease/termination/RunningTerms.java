package se.hemvist.lease.termination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.sublease.LeaseFacts;

/** What of the lease its ending rests on, as it was when the ground was recorded; the notice as ISO 8601 writes it. */
@Embeddable
record RunningTerms(
        @Enumerated(EnumType.STRING) @Column(name = "programme") Programme programme,
        @Column(name = "lease_start") LocalDate start,
        @Column(name = "moved_in_on") LocalDate movedInOn,
        @Column(name = "agreed_notice") String notice) {

    /** @throws java.util.NoSuchElementException before the move-in */
    static RunningTerms of(LeaseFacts lease) {
        return new RunningTerms(
                lease.programme(),
                lease.days().start(),
                lease.days().movedInOn().orElseThrow(),
                lease.agreed().notice().toString());
    }

    Period agreedNotice() {
        return Period.parse(notice);
    }
}
