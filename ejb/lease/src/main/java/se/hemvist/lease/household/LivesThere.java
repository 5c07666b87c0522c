package se.hemvist.lease.household;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * That somebody lives in the flat beside the tenant, as it is counted.
 *
 * @param bornIn the month of birth, of a child
 */
record LivesThere(CoResidentKind kind, DaysThere days, Optional<YearMonth> bornIn) {

    /** A child is who is younger than that (the Convention on the Rights of the Child, article 1). */
    private static final Period GROWN_UP = Period.ofYears(18);

    boolean on(LocalDate day) {
        return days.contains(day);
    }

    boolean asPartnerOn(LocalDate day) {
        return kind.isPartner() && on(day);
    }

    /** Since only the month of birth is known, throughout the month of the birthday, too. */
    boolean asChildOn(LocalDate day) {
        return on(day)
                && bornIn.filter(born -> !YearMonth.from(day).isAfter(born.plus(GROWN_UP)))
                        .isPresent();
    }
}
