package se.hemvist.web.rest.subleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.waiver.WaiverSigning;

/**
 * That a waiver of security of tenure was signed, as it is sent.
 *
 * @param partner the tenant's spouse or partner, if one lives there
 */
public record WaiverSigningRequest(@NotNull LocalDate on, @Nullable @Valid Partner partner) {

    /**
     * A spouse or partner who lives there.
     *
     * @param acceptedOn the day on which they accepted it; left out if they have not
     */
    public record Partner(@Nullable LocalDate acceptedOn) {}

    WaiverSigning read() {
        return new WaiverSigning(
                on, Optional.ofNullable(partner).map(there -> new WaiverSigning.Partner(there.acceptedOn())));
    }
}
