package se.hemvist.lease.headlease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** The head leases, for those who let out what they stand for, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HeadLeases {

    @Inject
    SignedHeadLeases leases;

    /** Enters a lease that city and housing company have signed; in force at once if its first day has come. */
    public HeadLeaseId sign(HiredFlat hired, HeadLeaseTerms terms, LocalDate today) {
        HeadLease lease = HeadLease.signed(hired, terms, today);
        leases.add(lease);
        return lease.id();
    }

    /** Puts the lease in force if its first day has come. */
    public void begin(HeadLeaseId id, LocalDate today) {
        leases.get(id).begin(today);
    }

    /** The one who lives in the flat takes over the lease, which must be in force. */
    public void transfer(HeadLeaseId id) {
        leases.get(id).transfer();
    }

    public HeadLeaseView view(HeadLeaseId id) {
        return leases.get(id).view();
    }
}
