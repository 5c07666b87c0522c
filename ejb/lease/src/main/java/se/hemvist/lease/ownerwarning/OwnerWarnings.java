package se.hemvist.lease.ownerwarning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.DisturbanceProgress;

/** What the owner of a house writes to whoever hires the flat about a disturbance (varning). */
@Stateless
public class OwnerWarnings {

    @Inject
    DisturbanceProgress disturbances;

    @Inject
    ReceivedWarnings warnings;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records a warning that came, whatever has become of the disturbance.
     *
     * @throws se.hemvist.lease.conduct.DisturbanceRefusal.UnknownDisturbance if there is no such case
     * @throws se.hemvist.intake.application.CaseRefusal if it demands nothing, a day is out of order, or it bears one before the first
     *     disturbance that was told of
     */
    @Operation("owner-warning.record")
    public void record(DisturbanceId id, Expected expected, OwnerWarningRecord warning) {
        disturbances.lock(id, expected);
        OwnerWarning received =
                OwnerWarning.received(id, warning, access.actor().user(), clock.today());
        Input.notBefore(disturbances.firstEvent(id), warning.datedOn(), "datedOn");
        warnings.add(received);
    }

    /**
     * Those about the disturbance, in the order in which they came.
     *
     * @throws se.hemvist.lease.conduct.DisturbanceRefusal.UnknownDisturbance if there is no such case
     */
    @Operation(value = "owner-warning.list", read = true)
    public List<KeptWarning> list(DisturbanceId id) {
        access.permit(disturbances.look(id));
        return warnings.of(id).stream().map(OwnerWarning::kept).toList();
    }
}
