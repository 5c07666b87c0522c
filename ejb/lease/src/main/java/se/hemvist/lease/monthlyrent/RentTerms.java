package se.hemvist.lease.monthlyrent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
 * @param opening  since when that is in the books of this house
 * @param start    the first day for which rent is owed
 * @param rent     that of whole months
 * @param end      the last day for which rent is owed; none as long as the lease goes on
 * @param takenOn  the rents that the social board has taken on
 */
@Embeddable
public record RentTerms(
        @Embedded RentOpening opening,
        @Column(name = "lease_start") LocalDate start,
        @Embedded MonthlyRent rent,
        @Column(name = "rent_end") @Nullable LocalDate end,
        @Convert(converter = TakenOnColumn.class) @Column(name = "taken_on") TakenOn takenOn) {

    /** Of a lease as it was signed. */
    public static RentTerms of(LeaseFacts lease) {
        return of(
                lease, RentOpening.signed(lease.days().signedOn()), lease.days().start());
    }

    /**
     * Of a lease that came here with somebody living there: rent is owed here from the month after the last one of which all
     * rent was paid, and due on the day on which it came here at the earliest. What is owed for the months before is in the
     * books that were kept then.
     *
     * @param paidThrough that month; left out, the one in which it came here
     */
    public static RentTerms since(LeaseFacts lease, LocalDate takenOverOn, Optional<YearMonth> paidThrough) {
        LocalDate next =
                paidThrough.orElse(YearMonth.from(takenOverOn)).plusMonths(1).atDay(1);
        LocalDate start = lease.days().start();
        return of(
                lease,
                RentOpening.takenOver(takenOverOn, lease.days().signedOn(), paidThrough),
                start.isAfter(next) ? start : next);
    }

    private static RentTerms of(LeaseFacts lease, RentOpening opened, LocalDate start) {
        return new RentTerms(
                opened, start, MonthlyRent.signed(lease.agreed().monthlyRent().kronor()), null, TakenOn.nothing());
    }

    /** The day on which it was signed, or came here. */
    public LocalDate signedOn() {
        return opening.on();
    }

    /** The first day on which a payment is one for the rents owed here. */
    public LocalDate paymentsSince() {
        return opening.payments();
    }

    /** The rent of the month, if it is a whole one. */
    public Money monthlyRent(YearMonth month) {
        return new Money(rent.of(month));
    }

    /** The first month after that one in which another rent holds, by what is set now. */
    public Optional<YearMonth> nextRentAfter(YearMonth month) {
        return rent.next(month);
    }

    /** The same with another rent from that month on, until the next that was set. */
    public RentTerms from(YearMonth first, Money monthly) {
        return new RentTerms(opening, start, rent.from(first, monthly.kronor()), end, takenOn);
    }

    /** The last day for which rent is owed, if it is known. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(end);
    }

    /** The same of a lease with these days. */
    public RentTerms on(LocalDate signed, LocalDate first) {
        return new RentTerms(RentOpening.signed(signed), first, rent, end, takenOn);
    }

    /** The same until that day, the last for which rent is owed; without an end when there is none. */
    public RentTerms until(@Nullable LocalDate last) {
        return new RentTerms(opening, start, rent, last, takenOn);
    }

    /** The same for no day at all. */
    public RentTerms never() {
        return until(start.minusDays(1));
    }

    /** The same when the social board has taken on the rents of these months, on that day. */
    public RentTerms takenOn(Collection<YearMonth> months, LocalDate on) {
        return new RentTerms(opening, start, rent, end, takenOn.and(months, on));
    }
}
