package se.hemvist.lease.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.lease.monthlyrent.RentMonth;
import se.hemvist.lease.monthlyrent.RentRecord;

/**
 * For which rents a tenancy could be forfeited (förverkad) on a day: those more than a week late and not paid, nor taken on
 * by the social board.
 *
 * @param known  whether the ledger was kept in the house by then; if it was not, nobody can say, and there are none
 * @param months of those that have fallen due since, the earliest first
 */
public record ForfeitedRents(boolean known, List<RentMonth> months) {

    public ForfeitedRents {
        months = List.copyOf(months);
    }

    /**
     * As the record tells at the end of the day.
     *
     * @param ledgerSince from when on the ledger has been kept in the house; empty if it is not
     */
    public static ForfeitedRents of(RentRecord record, Optional<LocalDate> ledgerSince, LocalDate day) {
        return ledgerSince
                .filter(since -> !since.isAfter(day))
                .map(since -> new ForfeitedRents(
                        true,
                        record.forfeitable(day).stream()
                                .filter(month -> !month.due().isBefore(since))
                                .toList()))
                .orElse(new ForfeitedRents(false, List.of()));
    }

    /** Which months' rents. */
    public Set<YearMonth> which() {
        return months.stream().map(RentMonth::month).collect(Collectors.toUnmodifiableSet());
    }

    /** How many of these months are among them. */
    public int among(Collection<YearMonth> claimed) {
        return (int) which().stream().filter(claimed::contains).count();
    }

    /** Those of them that were more than a week late by that day already. */
    public ForfeitedRents lateBy(LocalDate day) {
        return new ForfeitedRents(
                known,
                months.stream()
                        .filter(month -> !month.days().forfeitableFrom().isAfter(day))
                        .toList());
    }

    /** The first day on which the tenancy could be forfeited for one of them; empty if there is none. */
    public Optional<LocalDate> since() {
        return months.stream().map(month -> month.days().forfeitableFrom()).min(LocalDate::compareTo);
    }

    /** Whether the last day on which one of them was paid in time had passed by the day. */
    public boolean isLate(LocalDate day) {
        return months.stream().anyMatch(month -> month.days().inTimeUntil().isBefore(day));
    }

    /** What is left to pay of them. */
    public BigDecimal kronor() {
        return months.stream().map(month -> month.unpaid().kronor()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
