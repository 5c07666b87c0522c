package se.hemvist.lease.rent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Reading the rent of a sublease. */
@Stateless
public class RentAccounts {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptAccounts accounts;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The rent as it stood at the end of the day; today if no day is given.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws RentRefusal.NoRentOwed                                    if it is not signed
     * @throws CaseRefusal.DayTooLate                                    if the day is still to come
     */
    @Operation(value = "rent.read", read = true)
    public RentView of(SubleaseId id, Optional<LocalDate> on) {
        access.permit(subleases.look(id));
        LocalDate day =
                on.map(asked -> Input.notAfter(clock.today(), asked, "on")).orElseGet(clock::today);
        return new RentView(
                id,
                day,
                accounts.get(id).record(accounts.payments(id), clock.today()),
                accounts.rents(id),
                accounts.payments(id).stream().map(RentPayment::view).toList(),
                accounts.findings(id).stream().map(PaymentFinding::view).toList(),
                accounts.get(id).settled().filter(all -> !all.on().isAfter(day)));
    }
}
