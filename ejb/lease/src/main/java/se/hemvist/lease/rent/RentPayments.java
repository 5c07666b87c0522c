package se.hemvist.lease.rent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
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
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records a payment that the ledger tells of. The same entry told of again is the same payment.
     *
     * @return the payment; that of before if the entry was known
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws RentRefusal.NoRentOwed                                    if it is not signed
     * @throws RentRefusal.EntryOtherwise                                if the ledger's reference has been used for another payment
     * @throws CaseRefusal.DayTooLate                                    if the day is still to come
     * @throws CaseRefusal.DayTooEarly                                   if it is before the signing
     * @throws CaseRefusal.MissingPart                                   if the reference is blank
     */
    @Operation("rent.record-payment")
    public PaymentId record(SubleaseId id, Payment payment) {
        access.permit(subleases.lock(id));
        RentAccount account = accounts.get(id);
        accounts.oneAtATime(account.headTenant());
        List<RentPayment> before = accounts.entries(account.headTenant(), List.of(payment.reference()))
                .toList();
        Optional<RentPayment> taken = entries.enter(account, payment, before);
        return taken.or(() ->
                        before.stream().filter(entry -> entry.isAs(id, payment)).findFirst())
                .map(RentPayment::id)
                .orElseThrow();
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
        accounts.payment(id, payment)
                .declareVoid(new Voiding(clock.today(), access.actor().user(), reason));
    }
}
