package se.hemvist.lease.monthlyrent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when on the rent of a sublease is in the books of this house.
 *
 * @param on            the day of the signing, or on which the lease came here; no rent is due before it
 * @param paymentsSince the first day on which a payment is one for the rents owed here, where that is another
 */
@Embeddable
record RentOpening(
        @Column(name = "signed_on") LocalDate on, @Column(name = "payments_since") @Nullable LocalDate paymentsSince) {

    static RentOpening signed(LocalDate on) {
        return new RentOpening(on, null);
    }

    /**
     * Of a lease that came here. What was paid before that day is in other books, but where those end with an earlier month:
     * what was paid since that month began may be for the next one.
     *
     * @param paidThrough the last month of which all rent is paid, if it is told
     */
    static RentOpening takenOver(LocalDate on, LocalDate leaseSigned, Optional<YearMonth> paidThrough) {
        return new RentOpening(
                on,
                paidThrough
                        .filter(month -> month.isBefore(YearMonth.from(on)))
                        .map(month -> month.atDay(1))
                        .map(first -> first.isBefore(leaseSigned) ? leaseSigned : first)
                        .orElse(null));
    }

    /** The first day on which a payment is one for the rents owed here. */
    LocalDate payments() {
        return Optional.ofNullable(paymentsSince).orElse(on);
    }
}
