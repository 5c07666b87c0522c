package se.hemvist.lease.tenure;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

/**
 * From which day on a sublease gives security of tenure, and how long before it is warned of that. The day of its contract
 * governs, for as long as it runs: the act that changed the rule says nothing of older leases.
 *
 * @param without           how long a stay in a row, by one lease or several, may last without it; what lasts a day longer has it
 * @param earlierLinkCounts whether a block in any earlier link gives it from the first day, or only that of the lessor
 * @param warnings          how long before its first day it is warned of
 */
record TenurePolicy(Period without, boolean earlierLinkCounts, Warnings warnings) {

    /** The one before, and the one after that. */
    record Warnings(Period first, Period second) {}

    private static final Period TWO_YEARS = Period.ofYears(2);
    private static final Warnings HALF_A_YEAR_AND_A_QUARTER = new Warnings(Period.ofMonths(6), Period.ofMonths(3));

    static final Effective<TenurePolicy> ACT = Effective.since(
                    LocalDate.of(2009, 1, 1),
                    new TenurePolicy(TWO_YEARS, false, HALF_A_YEAR_AND_A_QUARTER),
                    Source.law("JB 12:45").readAs("A-61").readAs("A-78"))
            .andSince(
                    LocalDate.of(2026, 7, 1),
                    new TenurePolicy(TWO_YEARS, true, HALF_A_YEAR_AND_A_QUARTER),
                    Source.law("JB 12:45").readAs("A-61").readAs("A-78"));

    /**
     * The first day on which the tenant has it, unless it is waived: past the time without, which leases in a row count together,
     * and then before the first day of the last of them, if those before it have lasted that long.
     */
    LocalDate protectedFrom(Sublet let) {
        return fromStart(let) ? let.start() : let.inARowSince().plus(without).plusDays(1);
    }

    /** What the tenant has on the day, unless it is waived. */
    TenureStatus unwaived(Sublet let, LocalDate day) {
        if (day.isBefore(protectedFrom(let))) {
            return TenureStatus.NONE_YET;
        }
        return fromStart(let) ? TenureStatus.PROTECTED_FROM_START : TenureStatus.PROTECTED;
    }

    /**
     * When it is warned of; due is the last day without. Nothing is where the lease has no day without:
     * that a waiver is needed is on the list from the signing there (T-08-BLOCK, T-08-ROW).
     */
    Optional<Span> watch(Sublet let) {
        LocalDate from = protectedFrom(let);
        return Optional.of(new Span(
                        from.minus(warnings.first()), Optional.of(from.minus(warnings.second())), from.minusDays(1)))
                .filter(span -> from.isAfter(let.start()));
    }

    private boolean fromStart(Sublet let) {
        return let.block().own() || (earlierLinkCounts && let.block().earlier());
    }
}
