package se.hemvist.lease.waiver;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That both have signed the deed.
 *
 * @param partner the tenant's spouse or partner (make eller sambo), if one lives there
 */
public record WaiverSigning(LocalDate on, Optional<Partner> partner) {

    /**
     * The same, with a spouse or partner who lives there by the register also if it does not name them: they have not accepted
     * it, then.
     */
    WaiverSigning heeding(boolean partnerThere) {
        return new WaiverSigning(
                on, partner.or(() -> Optional.of(new Partner(null)).filter(silent -> partnerThere)));
    }

    /**
     * A spouse or partner who lives there.
     *
     * @param acceptedOn the day on which they accepted it; none if they have not
     */
    public record Partner(@Nullable LocalDate acceptedOn) {

        /** The day of it, if they have. */
        Optional<LocalDate> accepted() {
            return Optional.ofNullable(acceptedOn);
        }

        /** Whether they had accepted it by the end of the day. */
        boolean acceptedBy(LocalDate day) {
            return acceptedOn != null && !acceptedOn.isAfter(day);
        }
    }
}
