package se.hemvist.web.house;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.log.LogSeal;
import se.hemvist.kernel.log.Verification;

/** The proof that nobody has altered the access log. */
@Stateless
public class LogProofs {

    @Inject
    LogSeal seals;

    @Inject
    Access access;

    /** Computes every seal again. */
    @Operation(value = "access-log.verify", read = true)
    public Verification verify() {
        access.permit(Related.installation());
        return seals.verify();
    }
}
