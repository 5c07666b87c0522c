package se.hemvist.lease.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How an inspection was made together with others, and what it came to.
 *
 * @param wellKept        whether the flat is well kept
 * @param providerPresent whether somebody of the provider's was there
 * @param companyPresent  whether somebody of the housing company's was there
 */
@Embeddable
public record Jointly(
        @Column(name = "well_kept") boolean wellKept,
        @Column(name = "provider_present") boolean providerPresent,
        @Column(name = "company_present") boolean companyPresent) {}
