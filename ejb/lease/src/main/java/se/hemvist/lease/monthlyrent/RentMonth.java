package se.hemvist.lease.monthlyrent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.hemvist.intake.vacancy.Money;

/**
 * The rent of a month, and what was paid of it by a day.
 *
 * @param amount  what is owed; of the first and the last month perhaps for a part of it
 * @param takenOn the day on which the social board took it on, if it did
 */
public record RentMonth(YearMonth month, RentDays days, Money amount, PaidRent settled, Optional<LocalDate> takenOn) {

    /** The day on which it was due. */
    public LocalDate due() {
        return days.due();
    }

    /** What was paid of it. */
    public Money paid() {
        return settled.amount();
    }

    /** The day on which the last of it was paid; empty as long as something is left. */
    public Optional<LocalDate> paidInFullOn() {
        return settled.inFullOn();
    }

    /** What is left to pay. */
    public Money unpaid() {
        return new Money(amount.kronor().subtract(paid().kronor()));
    }

    public boolean isPaid() {
        return paidInFullOn().isPresent();
    }

    /** Whether something is left to pay, and nobody but the tenant answers for it. */
    boolean isOwedByTenant() {
        return !isPaid() && takenOn.isEmpty();
    }

    /** Whether all of it was paid by the last day on which that is in time, by whomever. */
    public boolean paidInTime() {
        return paidInFullOn().filter(day -> !day.isAfter(days.inTimeUntil())).isPresent();
    }

    /** How it stands at the end of the day. */
    public RentState state(LocalDate day) {
        if (isPaid()) {
            return RentState.PAID;
        }
        if (takenOn.isPresent()) {
            return RentState.TAKEN_ON;
        }
        if (!day.isAfter(days.inTimeUntil())) {
            return RentState.DUE;
        }
        return day.isBefore(days.forfeitableFrom()) ? RentState.LATE : RentState.FORFEITABLE;
    }
}
