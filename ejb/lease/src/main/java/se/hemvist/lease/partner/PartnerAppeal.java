package se.hemvist.lease.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the rent tribunal's decision on the right was appealed to Svea hovrätt, the court of appeal, by the side that it went against.
 *
 * @param on         the day on which it was handed in
 * @param byLandlord whether the landlord did, since the lease was prolonged; or they, since it was not
 * @param decidedOn  the day on which the court decided, which is final
 */
@Embeddable
public record PartnerAppeal(
        @Column(name = "appealed_on") LocalDate on,
        @Column(name = "appealed_by_landlord") Boolean byLandlord,
        @Column(name = "appeal_decided_on") @Nullable LocalDate decidedOn) {

    /** The same, decided by the court. */
    PartnerAppeal decided(LocalDate day) {
        return new PartnerAppeal(on, byLandlord, day);
    }
}
