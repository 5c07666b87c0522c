package se.hemvist.lease.sublease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That the tenant was told of rights and duties, of the conduct asked for and of the special conditions of the lease.
 *
 * @param on             the day, at the latest that of the signing
 * @param by             who told, by the letting office's own signature
 * @param version        which version of the general rules was handed over; the plan for support is another paper
 * @param signedByTenant whether the tenant has signed that it was so
 */
@Embeddable
public record TermsExplained(
        @Column(name = "terms_explained_on") LocalDate on,
        @Column(name = "terms_explained_by") String by,
        @Column(name = "terms_version") String version,
        @Column(name = "terms_signed") boolean signedByTenant) {

    /** Whether the tenant had been told, and had signed it, by the end of the day. */
    boolean doneBy(LocalDate day) {
        return signedByTenant && !on.isAfter(day);
    }
}
