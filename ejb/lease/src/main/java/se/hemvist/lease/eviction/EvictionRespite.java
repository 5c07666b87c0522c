package se.hemvist.lease.eviction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A respite (anstånd) that the Enforcement Authority has granted with an eviction.
 *
 * @param on                the day on which it was granted; the first one, if more than once
 * @param until             its last day
 * @param veryStrongReasons whether there are very strong reasons, and the tenant pays for the time
 */
@Embeddable
public record EvictionRespite(
        @Column(name = "eviction_respite_on") LocalDate on,
        @Column(name = "eviction_respite_until") LocalDate until,
        @Column(name = "eviction_strong_reasons") Boolean veryStrongReasons) {}
