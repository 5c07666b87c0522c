package se.hemvist.lease.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.lease.sublease.AfterMoveIn;
import se.hemvist.lease.sublease.SubleaseEvent.LeavingCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedSinceMoveIn;

/** What happens to a sublease means for who lives there, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    RecordedCoResidents coResidents;

    @Inject
    SubleaseProgress subleases;

    /** Whoever lived with the tenant has left, too; but not where one of them took over the lease. */
    void on(@Observes Vacated lease) {
        if (!subleases.keepsFlat(lease.sublease())) {
            end(lease.sublease(), lease.on());
        }
    }

    /** So they have on the right day. */
    void on(@Observes LeavingCorrected lease) {
        coResidents
                .of(lease.sublease())
                .forEach(coResident ->
                        coResident.leftRather(lease.days().was(), lease.days().leftOn()));
    }

    /**
     * Nobody lives with who never lived there: they are struck first.
     *
     * @throws HappenedSinceMoveIn if somebody does by the register
     */
    void on(@Observes MoveInVoided never) {
        never.demandNone(
                AfterMoveIn.CO_RESIDENT,
                coResidents.of(never.sublease()).stream()
                        .filter(CoResident::counts)
                        .map(there -> there.days().since())
                        .findFirst());
    }

    /** Who lives with somebody who has a lease of their own is no matter of the city's. */
    void on(@Observes Transferred lease) {
        end(lease.sublease(), lease.on());
    }

    private void end(SubleaseId sublease, LocalDate on) {
        coResidents.of(sublease).stream().filter(CoResident::isThere).forEach(coResident -> coResident.leave(on));
    }
}
