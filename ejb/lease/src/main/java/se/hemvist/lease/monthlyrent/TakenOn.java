package se.hemvist.lease.monthlyrent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rents that the social board (socialnämnden) has taken on in writing, each from which day on (JB 12:44). For them no
 * home is lost any more, paid or not.
 */
record TakenOn(SortedMap<YearMonth, LocalDate> since) {

    TakenOn(Map<YearMonth, LocalDate> since) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(since)));
    }

    static TakenOn nothing() {
        return new TakenOn(Map.of());
    }

    /** These and more; what was taken on before stays as it was. */
    TakenOn and(Collection<YearMonth> months, LocalDate on) {
        Map<YearMonth, LocalDate> all = new TreeMap<>(since);
        months.forEach(month -> all.putIfAbsent(month, on));
        return new TakenOn(all);
    }

    /** Since when the month's rent has been taken on, if it was by the end of the day. */
    Optional<LocalDate> of(YearMonth month, LocalDate day) {
        return Optional.ofNullable(since.get(month)).filter(on -> !on.isAfter(day));
    }
}
