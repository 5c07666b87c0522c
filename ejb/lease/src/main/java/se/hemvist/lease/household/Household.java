package se.hemvist.lease.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tenant's household (hushåll) as it is registered.
 *
 * @param others whoever lives or lived there beside the tenant, without those who were recorded wrongly
 */
record Household(List<LivesThere> others) {

    Household {
        others = List.copyOf(others);
    }

    /** How many live there on the day, the tenant among them; empty as long as nobody was registered by then. */
    Optional<Integer> occupants(LocalDate day) {
        return others.stream().anyMatch(other -> !other.days().since().isAfter(day))
                ? Optional.of(count(day))
                : Optional.empty();
    }

    /** How many there are at most on a day from the given one on, the tenant among them. */
    int most(LocalDate from) {
        Stream<LocalDate> arrivals =
                others.stream().map(other -> other.days().since()).filter(from::isBefore);
        return Stream.concat(Stream.of(from), arrivals)
                .mapToInt(this::count)
                .max()
                .orElseThrow();
    }

    /** How many of them are children on the day. */
    int children(LocalDate day) {
        return (int) others.stream().filter(other -> other.asChildOn(day)).count();
    }

    /** Whether a spouse or cohabitant of the tenant's lives there on the day. */
    boolean partner(LocalDate day) {
        return others.stream().anyMatch(other -> other.asPartnerOn(day));
    }

    private int count(LocalDate day) {
        return 1 + (int) others.stream().filter(other -> other.on(day)).count();
    }
}
