package se.hemvist.lease.rent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseProgress;

/** What happens to a sublease means for its rent, decided in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SubleaseEvents {

    @Inject
    KeptAccounts accounts;

    @Inject
    SubleaseProgress subleases;

    /** From the signing on rent is owed. */
    void on(@Observes Signed lease) {
        accounts.add(RentAccount.opened(subleases.facts(lease.sublease())));
    }

    /** What was owed before the lease came here is settled elsewhere. */
    void on(@Observes TakenOver over) {
        accounts.add(RentAccount.takenOver(subleases.facts(over.sublease()), over.on()));
    }
}
