package se.hemvist.followup.placement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * The stay that something is about.
 *
 * @param headTenant whose contact person follows it up
 */
@Embeddable
record Placed(
        @Embedded SubleaseId sublease,
        @Embedded LeasedCase about,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
                OrganisationId headTenant) {

    Subject subject(UUID id) {
        return new Subject(id, "", about.caseId().value(), about.number(), about.municipality());
    }

    Responsible contactPerson() {
        return new Responsible(headTenant.value(), new Role("contact-person"));
    }
}
