package se.hemvist.lease.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.absence.AbsenceRecords;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Reading how a sublease becomes the tenant's own lease. */
@Stateless
public class Transfers {

    @Inject
    SubleaseProgress subleases;

    @Inject
    AbsenceRecords absences;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * When it can, as things stand today, and why on that day.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "transfer.read", read = true)
    public Forecast of(SubleaseId id) {
        access.permit(subleases.look(id));
        return Forecast.of(subleases.tenancy(id), absences.of(id), clock.today());
    }
}
