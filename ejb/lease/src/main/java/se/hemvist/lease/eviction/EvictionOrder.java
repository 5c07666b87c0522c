package se.hemvist.lease.eviction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of an eviction.
 *
 * @param on       the day
 * @param heardOn  the day on which the tenant was heard, or told
 * @param papersOn the day on which the Enforcement Authority had all papers; that of the order if it is not said
 */
@Embeddable
public record EvictionOrder(
        @Column(name = "eviction_ordered_on") LocalDate on,
        @Column(name = "eviction_heard_on") LocalDate heardOn,
        @Column(name = "eviction_papers_on") @Nullable LocalDate papersOn) {

    /** From when on the time runs within which it is to be carried out. */
    public LocalDate runsFrom() {
        return Optional.ofNullable(papersOn).orElse(on);
    }
}
