package se.hemvist.lease.rent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What is found of whether tenants pay independently, beside what the accounts say. */
@Stateless
public class PaymentFindings {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptAccounts accounts;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records what the assessor found. What the account says of the same days is kept with it; an earlier finding stays.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws RentRefusal.NoRentOwed                                    if it is not signed
     * @throws CaseRefusal.DayTooLate                                    if it is about days to come
     * @throws CaseRefusal.DayTooEarly                                   if it ends before it begins
     * @throws CaseRefusal.MissingPart                                   without a reason
     */
    @Operation("rent.find-payment")
    public void find(SubleaseId id, NewFinding finding) {
        access.permit(subleases.lock(id));
        RentRecord record = accounts.get(id).record(accounts.payments(id), clock.today());
        accounts.add(PaymentFinding.of(
                id, finding, record, new Found(clock.today(), access.actor().user(), finding.reason())));
    }
}
