package se.hemvist.lease.rent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.lease.monthlyrent.RentMonth;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * The rent of a sublease as it stood at the end of a day.
 *
 * @param payments all of them, those that do not count among them
 * @param rents    those that were set after the signing, in the order in which they were
 * @param findings what was found of how the tenant pays, the latest first
 * @param settled  that all was settled with whoever has left, once it was
 */
public record RentView(
        SubleaseId sublease,
        LocalDate on,
        RentRecord record,
        List<SetRent> rents,
        List<PaymentView> payments,
        List<FindingView> findings,
        Optional<SettledRent> settled) {

    public RentView {
        rents = List.copyOf(rents);
        findings = List.copyOf(findings);
        payments = List.copyOf(payments);
    }

    /** Whether every rent whose last day in time had gone was paid in time from the tenant's side. */
    public boolean paidIndependently() {
        return record.independentlyPaid(LocalDate.MIN, on.plusDays(1));
    }

    /** The months that were not, which is why. */
    public List<RentMonth> exceptions() {
        return record.notIndependentlyPaid(LocalDate.MIN, on.plusDays(1));
    }

    /** Of which sublease and day; what was found is about a person. */
    @Override
    public String toString() {
        return "RentView[" + sublease + ", " + on + "]";
    }
}
