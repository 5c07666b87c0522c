package se.hemvist.lease.rent;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rents that were set after the signing and hold by now: of each month from which one was set, the last.
 *
 * @param from by the first month of each
 */
record StandingRents(NavigableMap<YearMonth, NewRent> from) {

    /** @param set in the order in which they were */
    static StandingRents of(List<NewRent> set) {
        NavigableMap<YearMonth, NewRent> from = new TreeMap<>();
        set.forEach(rent -> from.put(rent.first(), rent));
        return new StandingRents(Collections.unmodifiableNavigableMap(from));
    }

    /**
     * The one that is in force in the month, unless that is the signed one, and all that are to come.
     *
     * @param last the last month for which rent is owed, if it is known
     */
    List<NewRent> since(YearMonth month, Optional<YearMonth> last) {
        YearMonth inForce = Optional.ofNullable(from.floorKey(month)).orElse(month);
        return from.tailMap(inForce, true).values().stream()
                .filter(rent -> last.filter(rent.first()::isAfter).isEmpty())
                .toList();
    }
}
