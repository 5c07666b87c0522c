package se.hemvist.lease.occupancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/**
 * That somebody who is named lets more live in a flat than the rule does (namngivet undantag); counted in the month's
 * report.
 *
 * @param by     who decided it, by name or signature
 * @param role   as what
 * @param reason why
 */
@Embeddable
public record OccupancyOverride(
        @Column(name = "occupants_let_by") String by,
        @Column(name = "occupants_let_as") String role,
        @Column(name = "occupants_let_because") String reason) {

    /** @throws CaseRefusal.MissingPart if it is not said who, as what, or why */
    OccupancyOverride whole() {
        return new OccupancyOverride(Input.text(by, "by"), Input.text(role, "role"), Input.text(reason, "reason"));
    }

    /** As a timeline tells it. */
    String told() {
        return "%s, %s: %s".formatted(by, role, reason);
    }

    /** Who and as what; the reason may be about a person. */
    @Override
    public String toString() {
        return "OccupancyOverride[" + by + ", " + role + "]";
    }
}
