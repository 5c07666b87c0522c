package se.hemvist.lease.waiver;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Reading waivers of security of tenure. */
@Stateless
public class TenureWaivers {

    @Inject
    WrittenWaivers waivers;

    @Inject
    SubleaseProgress subleases;

    @Inject
    Access access;

    /**
     * The waiver that goes with a sublease.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "waiver.read", read = true)
    public Optional<TenureWaiverView> of(SubleaseId sublease) {
        access.permit(subleases.look(sublease));
        return waivers.of(sublease).map(TenureWaiver::view);
    }
}
