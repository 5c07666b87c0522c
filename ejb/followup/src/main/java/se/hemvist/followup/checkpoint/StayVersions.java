package se.hemvist.followup.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.hemvist.kernel.actor.Related;
import se.hemvist.lease.sublease.SubleaseFile;

/** The version in which a stay is read, for what else is done in it. */
@ApplicationScoped
public class StayVersions {

    @Inject
    BegunStays stays;

    /** The lease of a stay, as whoever has read the stay knows it; as it is where no stay goes with it. */
    public Related of(SubleaseFile lease) {
        return stays.find(lease.sublease())
                .map(stay -> lease.readAs(stay.file().version()))
                .orElse(lease);
    }
}
