package se.hemvist.lease.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;

/** What happens to a sublease means for its waiver, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    WrittenWaivers waivers;

    @Inject
    WaiverEnds ends;

    @Inject
    Deadlines deadlines;

    /** Where the programme asks for it at the signing, the waiver is signed with the lease, and runs out. */
    void on(@Observes Signed lease) {
        WaiverPolicy.atSigning(lease.terms().programme()).ifPresent(policy -> enter(lease, policy));
    }

    /** One that was signed before the lease came here holds as long as its deed says. */
    void on(@Observes TakenOver over) {
        WaiverPolicy.atSigning(over.signed().terms().programme())
                .ifPresent(policy -> enter(TenureWaiver.takenOver(over, policy)));
    }

    private void enter(Signed lease, Effective<WaiverPolicy> policy) {
        enter(TenureWaiver.at(lease, policy));
    }

    private void enter(TenureWaiver waiver) {
        waivers.add(waiver);
        WaiverEnds.deadline(waiver).ifPresent(end -> deadlines.derive(ends, end));
    }
}
