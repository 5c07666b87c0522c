package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.lease.rent.RentLeft;
import se.hemvist.lease.rent.RentRecords;

/** Until when rent is owed while a sublease is being ended. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OwedRents {

    @Inject
    RentRecords rents;

    /** What is owed through the lease's last day, by the ledger. */
    RentLeft left(TerminationFile file) {
        return rents.left(file.about().sublease());
    }

    /** Tells the ledger that all is settled. */
    void settled(TerminationFile file) {
        file.after().settlement().ifPresent(all -> rents.settled(file.about().sublease(), all.ofRent()));
    }

    /** Tells the ledger how the ending stands. */
    void follow(TerminationFile file) {
        rents.owedUntil(file.about().sublease(), file.rentOwedThrough());
    }
}
