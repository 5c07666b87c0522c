package se.hemvist.lease.sublease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.headlease.HiredFlat;

/** Takes over the leases that people live by already, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RunningLeases {

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

    @Inject
    SubletConsents consents;

    @Inject
    HeadRents rents;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Enters head lease and sublease as they run, the days past, by the rules of a signing and a move-in. The papers are
     * kept where it was signed; none is demanded.
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if the rent is above the head rent and what may be added
     * @throws SubleaseRefusal as a signing and a move-in do
     * @throws se.hemvist.lease.occupancy.OccupancyRefusal if more live there than the programme lets, and nobody who is named
     *     lets them
     * @throws se.hemvist.intake.application.CaseRefusal if a day is out of order, or a part is missing
     */
    public SubleaseEvent.TakenOver enter(CaseFile file, FlatView flat, RunningLease lease, LocalDate today) {
        SigningRecord signing = lease.signing();
        HiredFlat hired = Signings.hired(file, flat);
        Sublease sublease = Signings.prepared(file, flat, null);
        SubleaseEvent.Signed signed = Signings.policy(hired, signing)
                .ask(policy -> sublease.sign(signing, policy.agreeing(lease.notice()), today));
        lease.inARowSince().ifPresent(since -> sublease.goesOnSince(since, signing.head()));
        consents.demand(signing, hired.headTenant(), false);
        rents.heed(sublease, signing.standsOn().rent(), signing.head().block());
        SubleaseEvent.MovedIn movedIn = sublease.moveIn(lease.moveIn(), today);
        sublease.standsOn(headLeases.sign(hired, signing.head(), today));
        subleases.add(sublease);
        SubleaseEvent.TakenOver over = new SubleaseEvent.TakenOver(signed, movedIn, lease.since(), today);
        happened.fire(over);
        return over;
    }
}
