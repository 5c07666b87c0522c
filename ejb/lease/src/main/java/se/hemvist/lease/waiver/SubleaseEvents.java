package se.hemvist.lease.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseEvent;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.NeverEntered;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseEvent.Voided;

/** What happens to a sublease means for its waiver, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    WrittenWaivers waivers;

    @Inject
    WaiverEnds ends;

    @Inject
    WaiversDue due;

    @Inject
    HouseClock clock;

    /** Where the programme asks for it at the signing, the waiver is signed with the lease, and runs out. */
    void on(@Observes Signed lease) {
        WaiverPolicy.atSigning(lease.terms().programme())
                .ifPresent(policy -> enter(TenureWaiver.at(lease, policy), lease.on()));
    }

    /** One that was signed before the lease came here holds as long as its deed says. */
    void on(@Observes TakenOver over) {
        WaiverPolicy.atSigning(over.signed().terms().programme())
                .ifPresent(policy -> enter(
                        TenureWaiver.takenOver(over, policy), over.signed().on()));
    }

    private void enter(TenureWaiver waiver, LocalDate on) {
        waivers.add(waiver);
        ends.settle(waiver, on);
    }

    /** The waiver that was signed with the lease runs from its right first day. */
    void on(@Observes DaysCorrected lease) {
        WaiverPolicy.atSigning(lease.days().programme())
                .ifPresent(policy -> waivers.of(lease.sublease()).ifPresent(waiver -> follow(waiver, lease, policy)));
    }

    private void follow(TenureWaiver waiver, DaysCorrected lease, Effective<WaiverPolicy> policy) {
        waiver.follow(lease, policy);
        ends.settle(waiver, lease.on());
    }

    /**
     * There is no lease, and so no waiver of what it would lead to.
     *
     * @throws WaiverRefusal.WaiverNotThere if it has been at the rent tribunal
     */
    void on(@Observes Voided lease) {
        waivers.of(lease.sublease()).ifPresent(waiver -> {
            waiver.declareVoid();
            ends.settle(waiver, lease.on());
        });
    }

    /** Nobody moves in: what was waived is over with the lease. One that is at the rent tribunal is answered no more. */
    void on(@Observes NeverEntered lease) {
        waivers.of(lease.sublease()).ifPresent(waiver -> {
            waiver.endWithLease();
            ends.settle(waiver, lease.on());
        });
    }

    /** The tenant has left: nothing is waived any more. */
    void on(@Observes Vacated vacated) {
        over(vacated);
    }

    /** The lease is the tenant's own. */
    void on(@Observes Transferred transferred) {
        over(transferred);
    }

    private void over(SubleaseEvent lease) {
        waivers.of(lease.sublease()).ifPresent(waiver -> ends.settle(waiver, lease.on()));
    }

    /** Whatever it is: the stay goes on, and its waiver is due, or no longer. */
    void on(@Observes SubleaseEvent happened) {
        due.settle(happened.sublease(), clock.today());
    }
}
