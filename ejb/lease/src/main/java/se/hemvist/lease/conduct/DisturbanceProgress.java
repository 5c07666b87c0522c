package se.hemvist.lease.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseProgress;

/** How a case of a disturbance goes on, for those who work on it: its sublease is locked first. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DisturbanceProgress {

    @Inject
    OpenDisturbances disturbances;

    @Inject
    SubleaseProgress subleases;

    @Inject
    AttendedReports attended;

    @Inject
    Deadlines deadlines;

    @Inject
    Access access;

    /**
     * The case, for a caller who may do the operation on it and knows its version; nobody else changes it until the
     * transaction ends.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance if there is none by that id
     */
    DisturbanceCase take(DisturbanceId id, Expected expected) {
        SubleaseFile sublease = subleases.lock(disturbances.subleaseOf(id));
        DisturbanceCase disturbance = disturbances.get(id);
        access.permit(file(disturbance, sublease));
        expected.check(disturbance.version());
        return disturbance;
    }

    DisturbanceFile file(DisturbanceCase disturbance) {
        return file(disturbance, subleases.look(disturbance.sublease()));
    }

    private static DisturbanceFile file(DisturbanceCase disturbance, SubleaseFile sublease) {
        return new DisturbanceFile(disturbance.id(), disturbance.version(), disturbance.state(), sublease);
    }

    /** Something has been done about all that was told. */
    void attended(DisturbanceCase disturbance, LocalDate on) {
        deadlines.met(attended, disturbance.id().value(), "", on);
    }
}
