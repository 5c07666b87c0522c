package se.hemvist.lease.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.absence.AbsenceRecords;
import se.hemvist.lease.onrecord.TenancyRecords;
import se.hemvist.lease.qualifying.Forecast;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Reading how a sublease becomes the tenant's own lease. */
@Stateless
public class Transfers {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptTransfers transfers;

    @Inject
    AbsenceRecords absences;

    @Inject
    TenancyRecords records;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * When it can, as things stand today, why on that day, and what has been done towards it.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "transfer.read", read = true)
    public TransferReading of(SubleaseId id) {
        Permit permit = access.permit(subleases.look(id));
        Optional<Transfer> transfer = transfers.find(id);
        return new TransferReading(
                Optional.of(subleases.facts(id))
                        .filter(lease -> permit.sees("working"))
                        .map(lease -> Forecast.of(lease.programme(), lease.days(), absences.of(id), clock.today())),
                transfer.map(counts -> counts.view(permit)),
                transfer.map(Transfer::file)
                        .filter(file -> permit.sees("record") && file.state() != TransferState.TRANSFERRED)
                        .map(file -> records.of(id, file.counted().since(), clock.today())));
    }
}
