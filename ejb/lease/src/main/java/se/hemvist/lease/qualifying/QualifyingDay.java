package se.hemvist.lease.qualifying;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.hemvist.intake.application.Programme;
import se.hemvist.lease.absence.AwayDays;

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

    /**
     * By the rule that governs a lease which counts from the day on.
     *
     * @param absences in any order; they may overlap
     * @param asOf     by the end of which an absence that goes on has lasted
     */
    public static QualifyingDay of(
            Programme programme, LocalDate since, Collection<AwayDays> absences, LocalDate asOf) {
        return TransferPolicy.governing(programme, since).rule().qualifyingDay(since, absences, asOf);
    }

    /** By how many days absences have moved it. */
    public long deducted() {
        return stretches.stream().mapToLong(Stretch::deducted).sum();
    }
}
