package se.hemvist.lease.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.hemvist.kernel.actor.Access;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseState;

/** How every act on a transfer begins. */
@ApplicationScoped
class TransferDesk {

    @Inject
    SubleaseProgress subleases;

    @Inject
    KeptTransfers transfers;

    @Inject
    Access access;

    /**
     * The sublease, locked, by somebody who may.
     *
     * @throws SubleaseNotThere if it does not run on: notice has been given, or it is over
     */
    SubleaseFile lease(SubleaseId id) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        if (file.state() != SubleaseState.IN_FORCE) {
            throw new SubleaseNotThere(file.state(), SubleaseState.TRANSFERRED);
        }
        return file;
    }

    /**
     * Its transfer.
     *
     * @throws SubleaseNotThere              if the lease does not run on
     * @throws TransferRefusal.NothingCounts if nothing counts towards one
     */
    Transfer take(SubleaseId id) {
        return transfers.get(lease(id).sublease());
    }
}
