package se.hemvist.lease.monthlyrent;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rents that were set after the signing, each of a whole month and from a month on. Immutable.
 *
 * @param from in kronor, by the first month of each
 */
record Rents(NavigableMap<YearMonth, BigDecimal> from) {

    Rents(Map<YearMonth, BigDecimal> from) {
        this(Collections.unmodifiableNavigableMap(new TreeMap<>(from)));
    }

    static Rents none() {
        return new Rents(Map.of());
    }

    /** These and one more, which holds until the next; it takes the place of one that was set from the same month. */
    Rents and(YearMonth first, BigDecimal kronor) {
        Map<YearMonth, BigDecimal> all = new TreeMap<>(from);
        all.put(first, kronor);
        return new Rents(all);
    }

    /** The one of the month; empty before the first. */
    Optional<BigDecimal> of(YearMonth month) {
        return Optional.ofNullable(from.floorEntry(month)).map(Map.Entry::getValue);
    }

    /** From which month on another holds than in the month. */
    Optional<YearMonth> next(YearMonth month) {
        return Optional.ofNullable(from.higherKey(month));
    }
}
