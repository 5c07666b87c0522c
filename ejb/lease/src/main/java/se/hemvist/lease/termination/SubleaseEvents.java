package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.AfterMoveIn;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.FlatCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.HeadLeaseCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.TerminationRefusal.TerminationUnderWay;

/** What happens to a sublease means for its ending, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    RecordedTerminations terminations;

    @Inject
    EstateSilent estates;

    @Inject
    HouseClock clock;

    /** Whatever it is: an estate is waited for as long as nobody has said that the lease ends. */
    void on(@Observes SubleaseEvent happened) {
        estates.settle(happened.sublease(), clock.today());
    }

    /**
     * A ground, and a notice, rest on the days of the lease: they are taken back before those are put right.
     *
     * @throws TerminationUnderWay if there are any
     */
    void on(@Observes DaysCorrected lease) {
        demandNoneUnderWay(lease.sublease());
    }

    /**
     * So they do on the day of the move-in.
     *
     * @throws TerminationUnderWay if there are any
     */
    void on(@Observes MoveInCorrected lease) {
        demandNoneUnderWay(lease.sublease());
    }

    /**
     * So they do on where the tenant lives.
     *
     * @throws TerminationUnderWay if there are any
     */
    void on(@Observes FlatCorrected lease) {
        demandNoneUnderWay(lease.sublease());
    }

    /**
     * And on that there is a lease; the support of whoever lives there has followed also a notice that came to nothing.
     *
     * @throws TerminationUnderWay if there are any
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.HappenedSinceMoveIn if notice was given and came to nothing
     */
    void on(@Observes MoveInVoided lease) {
        demandNoneUnderWay(lease.sublease());
        lease.demandNone(
                AfterMoveIn.NOTICE,
                terminations.of(lease.sublease()).stream()
                        .map(Termination::file)
                        .flatMap(ending -> ending.papers().service().stream())
                        .map(Delivery::on)
                        .findFirst());
    }

    /**
     * What the tenant has against a notice rests on what the head lease says.
     *
     * @throws TerminationUnderWay if there are any
     */
    void on(@Observes HeadLeaseCorrected lease) {
        demandNoneUnderWay(lease.sublease());
    }

    private void demandNoneUnderWay(SubleaseId sublease) {
        terminations.underWay(sublease).map(Termination::state).ifPresent(state -> {
            throw new TerminationUnderWay(state);
        });
    }
}
