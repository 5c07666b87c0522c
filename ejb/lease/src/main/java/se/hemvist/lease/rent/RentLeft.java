package se.hemvist.lease.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hemvist.lease.monthlyrent.RentMonth;
import se.hemvist.lease.monthlyrent.RentRecord;

/**
 * What the tenant owes of the rents of a lease that ends, through its last day: what has not fallen due as well, but nothing
 * that the social board has taken on.
 *
 * @param known  whether the ledger is kept in the house; if it is not, nobody can say here, and there are none
 * @param months of those that have fallen due since it is, the earliest first
 */
public record RentLeft(boolean known, List<RentMonth> months) {

    public RentLeft {
        months = List.copyOf(months);
    }

    /** Where the ledger is kept elsewhere. */
    public static RentLeft unknown() {
        return new RentLeft(false, List.of());
    }

    /**
     * As the record tells now.
     *
     * @param ledgerSince from when on the ledger has been kept in the house; empty if it is not
     */
    public static RentLeft of(RentRecord record, Optional<LocalDate> ledgerSince) {
        return ledgerSince
                .map(since -> new RentLeft(
                        true,
                        record.left().stream()
                                .filter(month -> !month.due().isBefore(since))
                                .toList()))
                .orElseGet(RentLeft::unknown);
    }

    /** How much of it in all. */
    public BigDecimal kronor() {
        return months.stream().map(month -> month.unpaid().kronor()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Which months' rents, each with what is left of it. */
    public String inWords() {
        return months.stream()
                .map(month -> month.month() + " " + month.unpaid().kronor().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
