package se.hemvist.lease.qualifying;

import java.time.LocalDate;
import java.util.List;

/**
 * The first day on which a sublease can become the tenant's own lease, with its working.
 *
 * @param start     from when good conduct counts
 * @param base      the day without absences
 * @param stretches the days away since then, each in a row and earliest first, and what became of them
 * @param day       the day itself
 */
public record QualifyingDay(LocalDate start, LocalDate base, List<Stretch> stretches, LocalDate day) {

    public QualifyingDay {
        stretches = List.copyOf(stretches);
    }

    /** By how many days absences have moved it. */
    public long deducted() {
        return stretches.stream().mapToLong(Stretch::deducted).sum();
    }
}
