package se.hemvist.lease.rent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.rent.RentRefusal.RentWasPaid;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseId;

/** What other packages ask of the rent of a sublease, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RentRecords {

    @Inject
    KeptAccounts accounts;

    @Inject
    UnpaidRents unpaid;

    @Inject
    HouseClock clock;

    /**
     * The rent as the ledger has told of it by now.
     *
     * @throws RentRefusal.NoRentOwed if the sublease is not signed
     */
    public RentRecord of(SubleaseId sublease) {
        return accounts.get(sublease).record(accounts.payments(sublease), clock.today());
    }

    /** The same; nothing where the house keeps no account of the sublease. */
    public Optional<RentRecord> find(SubleaseId sublease) {
        return accounts.find(sublease).map(account -> account.record(accounts.payments(sublease), clock.today()));
    }

    /**
     * Rent is owed for no day after the lease's last; empty if the notice was taken back and the lease goes on.
     *
     * @throws RentRefusal.NoRentOwed if the sublease is not signed
     */
    public void owedUntil(SubleaseId sublease, Optional<LocalDate> lastDay) {
        RentAccount account = accounts.get(sublease);
        RentRecord before = of(sublease);
        account.owedUntil(lastDay.orElse(null));
        unpaid.changed(account, before, of(sublease));
    }

    /** Rent is owed from the right day, and due by the right one. */
    void follow(DaysCorrected lease) {
        RentAccount account = accounts.get(lease.sublease());
        RentRecord before = of(lease.sublease());
        account.follow(lease);
        unpaid.changed(account, before, of(lease.sublease()));
    }

    /**
     * There is no lease, and so no rent.
     *
     * @throws RentWasPaid if a payment for it counts
     */
    void declareVoid(SubleaseId sublease) {
        RentAccount account = accounts.get(sublease);
        long paid =
                accounts.payments(sublease).stream().filter(RentPayment::counts).count();
        if (paid > 0) {
            throw new RentWasPaid(paid);
        }
        RentRecord before = of(sublease);
        account.declareVoid();
        unpaid.changed(account, before, of(sublease));
    }

    /**
     * For which rents the tenancy could be forfeited on the day, as far as the ledger is kept in the house.
     *
     * @throws RentRefusal.NoRentOwed if the sublease is not signed
     */
    public ForfeitedRents forfeited(SubleaseId sublease, LocalDate day) {
        RentAccount account = accounts.get(sublease);
        return ForfeitedRents.of(
                of(sublease),
                Optional.ofNullable(accounts.ledgers().get(account.headTenant().value())),
                day);
    }

    /** What the tenant owes of all rents through the lease's last day, as far as the ledger is kept in the house. */
    public RentLeft left(SubleaseId sublease) {
        return accounts.find(sublease)
                .map(account -> RentLeft.of(
                        of(sublease),
                        Optional.ofNullable(
                                accounts.ledgers().get(account.headTenant().value()))))
                .orElseGet(RentLeft::unknown);
    }

    /** All is settled with whoever has left: nothing is asked for any more, whatever was not paid. */
    public void settled(SubleaseId sublease, SettledRent settled) {
        accounts.find(sublease).ifPresent(account -> {
            unpaid.settled(account, of(sublease), settled.on());
            account.settle(settled);
        });
    }

    /**
     * The social board has taken on the months' rents in writing: no home is lost for them (JB 12:44).
     *
     * @throws RentRefusal.NoRentOwed if the sublease is not signed
     */
    public void takeOn(SubleaseId sublease, Collection<YearMonth> months, LocalDate on) {
        RentAccount account = accounts.get(sublease);
        RentRecord before = of(sublease);
        account.takenOn(months, on);
        unpaid.changed(account, before, of(sublease));
    }

    /**
     * What had been found last of how the tenant pays by the end of the day, by whoever assesses it; it goes before what the
     * account says.
     */
    public Optional<FindingView> finding(SubleaseId sublease, LocalDate day) {
        return accounts.findings(sublease).stream()
                .map(PaymentFinding::view)
                .filter(finding -> !finding.found().on().isAfter(day))
                .findFirst();
    }
}
