package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.rent.RentRecords;

/** Until when rent is owed while a sublease is being ended. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OwedRents {

    @Inject
    RentRecords rents;

    /** Tells the ledger how the ending stands. */
    void follow(TerminationFile file) {
        rents.owedUntil(file.about().sublease(), file.rentOwedThrough());
    }
}
