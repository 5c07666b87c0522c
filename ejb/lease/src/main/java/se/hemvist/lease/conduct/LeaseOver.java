package se.hemvist.lease.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * That a lease was over before a disturbance in it was. Immutable.
 *
 * @param on    the day on which the keys were back, the tenant was evicted, or the lease came to be the tenant's own: the last one of
 *              which something that was done may be entered still
 * @param stood where the case stood by what was done until then
 */
@Embeddable
public record LeaseOver(
        @Column(name = "over_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "stood_at") DisturbanceState stood) {

    LeaseOver at(DisturbanceState reached) {
        return new LeaseOver(on, reached);
    }
}
