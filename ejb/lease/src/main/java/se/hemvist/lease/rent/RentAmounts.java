package se.hemvist.lease.rent;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** How high the rent of a sublease is, from a month on: it rises with the years, and what was entered wrongly is put right. */
@Stateless
public class RentAmounts {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptAccounts accounts;

    @Inject
    SetRents limits;

    @Inject
    UnpaidRents unpaid;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<RentEvent> happening;

    /**
     * Sets the rent from a month on, until the next one that was set; that of an earlier month is a correction. What was owed
     * and paid follows, with what is due of it. What it was before stays readable.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws RentRefusal.NoRentOwed     if it is not signed, or was by mistake
     * @throws RentRefusal.RentIsSo       if it is the rent of all those months already
     * @throws CaseRefusal.DayTooEarly    if nothing is owed here of the month: it is before the lease, or before it came here
     * @throws CaseRefusal.DayTooLate     if it is more than a year ahead, or after the last day for which rent is owed
     * @throws CaseRefusal.MissingPart    without a reason
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if it is above the head rent and what may be added
     * @throws se.hemvist.kernel.rule.Refusal if notice was given for the rent of one of the months
     */
    @Operation("rent.set-amount")
    public void set(SubleaseId id, NewRent rent) {
        access.permit(subleases.lock(id));
        RentAccount account = accounts.get(id);
        LocalDate today = clock.today();
        RentEvent.AmountSet setting = account.demandSettable(rent, today);
        accounts.add(RentChange.of(
                id,
                accounts.rents(id).size(),
                rent,
                new Found(today, access.actor().user(), rent.reason())));
        limits.heed(id, rent, today);
        happening.fire(setting);
        RentRecord before = record(account);
        account.rent(rent);
        unpaid.changed(account, before, record(account));
        cases.note(account.about().caseId(), Occurrence.of("rent-set", today));
    }

    private RentRecord record(RentAccount account) {
        return account.record(accounts.payments(account.sublease()), clock.today());
    }
}
