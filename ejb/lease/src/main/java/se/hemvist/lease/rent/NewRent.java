package se.hemvist.lease.rent;

import java.time.YearMonth;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.headlease.RentBasis;

/**
 * A rent from a month on: another was agreed on, or what was agreed on is put right.
 *
 * @param first   its first month; it holds until the next rent that is set
 * @param monthly of a whole month
 * @param basis   what it rests on
 */
public record NewRent(YearMonth first, Money monthly, RentBasis basis, String reason) {

    /** The same, resting on this. */
    NewRent on(RentBasis right) {
        return new NewRent(first, monthly, right, reason);
    }

    /** From when on; the reason may be about a person. */
    @Override
    public String toString() {
        return "NewRent[" + first + "]";
    }
}
