package se.hemvist.lease.monthlyrent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.vacancy.Money;

/**
 * The rent of a sublease as the ledger has told of it by a day: what fell due, what was paid, what is late. Immutable.
 *
 * <p>A payment goes to the earliest rent that is not paid in full, whatever it was meant for (our reading): that is the one
 * for which a home can be lost. What is more than is owed waits for the rents to come. A rent that the social board has
 * taken on is paid by what the board pays from then on, so that what the tenant pays goes to the other rents.
 */
public final class RentRecord {

    private final RentTerms terms;
    private final List<Payment> payments;
    private final LocalDate today;

    /** @param payments those that count, in any order */
    public RentRecord(RentTerms terms, List<Payment> payments, LocalDate today) {
        this.terms = terms;
        this.payments = payments.stream()
                .sorted(Comparator.comparing(Payment::takenOn).thenComparing(Payment::reference))
                .toList();
        this.today = today;
    }

    /** The months whose rent has fallen due by now, the earliest first, each with what has been paid of it by now. */
    public List<RentMonth> months() {
        return months(today);
    }

    /** The months whose rent had fallen due by the end of the day, each with what had been paid of it by then. */
    public List<RentMonth> months(LocalDate day) {
        PaidIn paid = new PaidIn(
                payments.stream().filter(one -> !one.takenOn().isAfter(day)).toList());
        List<OwedRent> owed = OwedRent.of(terms, day);
        Map<YearMonth, RentMonth> takenOn = new HashMap<>();
        owed.forEach(rent -> terms.takenOn()
                .of(rent.month(), day)
                .ifPresent(since -> takenOn.put(rent.month(), paid.settleByBoard(rent, since))));
        return owed.stream()
                .map(rent -> Optional.ofNullable(takenOn.get(rent.month())).orElseGet(() -> paid.settle(rent)))
                .toList();
    }

    /** What the tenant was late with at the end of the day: past its last day in time, not paid and not taken on. */
    public Money arrears(LocalDate day) {
        return new Money(months(day).stream()
                .filter(month ->
                        month.isOwedByTenant() && month.days().inTimeUntil().isBefore(day))
                .map(month -> month.unpaid().kronor())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The months for whose rent the tenancy could be forfeited on the day: more than a week late and unpaid (C-02). */
    public List<RentMonth> forfeitable(LocalDate day) {
        return months(day).stream()
                .filter(month -> month.state(day) == RentState.FORFEITABLE)
                .toList();
    }

    /** The months that have been more than a week late by the end of the day, and of which the tenant owes something now. */
    public List<RentMonth> owing(LocalDate day) {
        return months(day.isAfter(today) ? day : today).stream()
                .filter(month -> month.isOwedByTenant()
                        && !month.days().forfeitableFrom().isAfter(day))
                .toList();
    }

    /** The months through the last day of the lease, as far as that is known, of which the tenant owes something now. */
    public List<RentMonth> left() {
        return months(terms.lastDay().filter(today::isBefore).orElse(today)).stream()
                .filter(RentMonth::isOwedByTenant)
                .toList();
    }

    /**
     * Whether every rent was paid in time from the tenant's side, whose last day in time fell on or after the one day and
     * before the other. What the social board has taken on does not count. Without such a rent nothing is shown, and
     * the answer is no.
     */
    public boolean independentlyPaid(LocalDate from, LocalDate to) {
        List<RentMonth> asked = ended(from, to);
        return !asked.isEmpty()
                && asked.stream().allMatch(month -> month.settled().inTimeByTenant());
    }

    /** The months whose last day in time fell on or after the one day and before the other. */
    public List<RentMonth> ended(LocalDate from, LocalDate to) {
        return months(to.isAfter(today) ? today : to).stream()
                .filter(month -> !month.days().inTimeUntil().isBefore(from)
                        && month.days().inTimeUntil().isBefore(to))
                .toList();
    }

    /** Those of them that were not, which is why. */
    public List<RentMonth> notIndependentlyPaid(LocalDate from, LocalDate to) {
        return ended(from, to).stream()
                .filter(month -> !month.settled().inTimeByTenant())
                .toList();
    }
}
