package se.hemvist.lease.rent;

import java.time.YearMonth;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/** What happens to the rent of a sublease that others rest on; they are told before it is done. */
public sealed interface RentEvent {

    /** Of which sublease. */
    SubleaseId sublease();

    /**
     * Another rent is to hold from a month on.
     *
     * @param first the first month for which it does
     * @param next  the month from which another one holds, if there is one
     */
    record AmountSet(SubleaseId sublease, YearMonth first, Optional<YearMonth> next) implements RentEvent {

        /** Whether it holds in the month. */
        public boolean isOf(YearMonth month) {
            return !month.isBefore(first)
                    && next.filter(until -> !month.isBefore(until)).isEmpty();
        }
    }
}
