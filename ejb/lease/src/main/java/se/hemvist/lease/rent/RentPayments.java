package se.hemvist.lease.rent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.monthlyrent.Payment;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Recording payments of rent, and putting right what was recorded wrongly. */
@Stateless
public class RentPayments {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptAccounts accounts;

    @Inject
    Entries entries;

    @Inject
    UnpaidRents unpaid;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records a payment that the ledger tells of. The same entry told of again is the same payment.
     *
     * @return the payment; that of before if the entry was known
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws RentRefusal.NoRentOwed                                    if it is not signed, or was by mistake
     * @throws RentRefusal.EntryOtherwise                                if the ledger's reference has been used for another payment
     * @throws CaseRefusal.DayTooLate                                    if the day is still to come
     * @throws CaseRefusal.DayTooEarly                                   if it is before the signing, or in the books of before
     * @throws CaseRefusal.MissingPart                                   if the reference is blank
     */
    @Operation("rent.record-payment")
    public PaymentId record(SubleaseId id, Payment payment) {
        access.permit(subleases.lock(id));
        RentAccount account = accounts.get(id);
        accounts.oneAtATime(account.headTenant());
        List<RentPayment> before = accounts.entries(account.headTenant(), List.of(payment.reference()))
                .toList();
        return entries.read(account, payment, before)
                .map(taken -> taken(account, taken))
                .or(() ->
                        before.stream().filter(entry -> entry.isAs(id, payment)).findFirst())
                .map(RentPayment::id)
                .orElseThrow();
    }

    private RentPayment taken(RentAccount account, RentPayment payment) {
        RentRecord before = record(account);
        accounts.keepLedger(account.headTenant(), clock.today());
        accounts.add(payment);
        unpaid.changed(account, before, record(account));
        return payment;
    }

    /**
     * Says that a payment was recorded wrongly: it does not count from now on, and is still seen.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws RentRefusal.UnknownPayment                                if it has no such payment
     * @throws RentRefusal.AlreadyVoided                                 if that has been said before
     * @throws CaseRefusal.MissingPart                                   without a reason
     */
    @Operation("rent.void-payment")
    public void declareVoid(SubleaseId id, PaymentId payment, String reason) {
        access.permit(subleases.lock(id));
        RentPayment wrong = accounts.payment(id, payment);
        RentAccount account = accounts.get(id);
        RentRecord before = record(account);
        wrong.declareVoid(new Voiding(clock.today(), access.actor().user(), reason));
        unpaid.changed(account, before, record(account));
    }

    private RentRecord record(RentAccount account) {
        return account.record(accounts.payments(account.sublease()), clock.today());
    }
}
