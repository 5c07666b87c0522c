package se.hemvist.lease.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a spouse or cohabitant has said of their right.
 *
 * @param wants whether they want the lease
 */
@Embeddable
public record PartnerAnswer(@Column(name = "answered_on") LocalDate on, @Column(name = "wants_lease") Boolean wants) {}
