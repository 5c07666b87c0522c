package se.hemvist.lease.monthlyrent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.sublease.LeaseFacts;

/**
 * What rent is owed, and from when to when.
 *
 * @param signedOn the day on which the sublease was signed, or came here; no rent is due and none paid before it
 * @param start    the first day for which rent is owed
 * @param kronor   the rent of a whole month
 * @param end      the last day for which rent is owed; none as long as the lease goes on
 * @param takenOn  the rents that the social board has taken on
 */
@Embeddable
public record RentTerms(
        @Column(name = "signed_on") LocalDate signedOn,
        @Column(name = "lease_start") LocalDate start,
        @Column(name = "monthly_rent") BigDecimal kronor,
        @Column(name = "rent_end") @Nullable LocalDate end,
        @Convert(converter = TakenOnColumn.class) @Column(name = "taken_on") TakenOn takenOn) {

    /** Of a lease as it was signed. */
    public static RentTerms of(LeaseFacts lease) {
        return of(lease, lease.days().signedOn(), lease.days().start());
    }

    /**
     * Of a lease that came here with somebody living there: what was paid before that day, and what is owed for that month,
     * is in the books that were kept before.
     */
    public static RentTerms since(LeaseFacts lease, LocalDate takenOverOn) {
        LocalDate nextMonth = YearMonth.from(takenOverOn).plusMonths(1).atDay(1);
        LocalDate start = lease.days().start();
        return of(lease, takenOverOn, start.isAfter(nextMonth) ? start : nextMonth);
    }

    private static RentTerms of(LeaseFacts lease, LocalDate opened, LocalDate start) {
        return new RentTerms(opened, start, lease.agreed().monthlyRent().kronor(), null, TakenOn.nothing());
    }

    /** The rent of a whole month. */
    public Money monthlyRent() {
        return new Money(kronor);
    }

    /** The last day for which rent is owed, if it is known. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(end);
    }

    /** The same of a lease with these days. */
    public RentTerms on(LocalDate signed, LocalDate first) {
        return new RentTerms(signed, first, kronor, end, takenOn);
    }

    /** The same until that day, the last for which rent is owed; without an end when there is none. */
    public RentTerms until(@Nullable LocalDate last) {
        return new RentTerms(signedOn, start, kronor, last, takenOn);
    }

    /** The same for no day at all. */
    public RentTerms never() {
        return until(start.minusDays(1));
    }

    /** The same when the social board has taken on the rents of these months, on that day. */
    public RentTerms takenOn(Collection<YearMonth> months, LocalDate on) {
        return new RentTerms(signedOn, start, kronor, end, takenOn.and(months, on));
    }
}
