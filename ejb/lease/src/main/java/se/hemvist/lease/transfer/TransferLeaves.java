package se.hemvist.lease.transfer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.Departure;
import se.hemvist.lease.sublease.SubleaseEvent.Overridden;
import se.hemvist.lease.sublease.SubleaseId;

/** Letting the resident of a training flat take over the lease, by name (S-32, A-42). */
@Stateless
public class TransferLeaves {

    @Inject
    TransferDesk desk;

    @Inject
    TransfersDue due;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Somebody who is named lets it be; from now on it counts as a trial does. Refuses what {@link TransferDesk} does.
     *
     * @throws TransferRefusal.LeaveNotNeeded if it is no training flat, or somebody has let it
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it is not said who, as what, or why
     */
    @Operation("transfer.let")
    public void let(SubleaseId id, Leave leave) {
        LocalDate today = clock.today();
        Transfer transfer = desk.take(id);
        transfer.let(leave);
        TransferFile file = transfer.file();
        due.rederive(transfer, today.minusDays(1));
        happened.fire(new Overridden(id, file.about(), file.parties(), Departure.takeover(), today));
    }
}
