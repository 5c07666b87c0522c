package se.hemvist.lease.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import se.hemvist.intake.application.Input;

/**
 * That somebody who is named lets the resident of a training flat take over the lease.
 *
 * @param by      who
 * @param role    as what
 * @param because why
 */
@Embeddable
public record Leave(
        @Column(name = "let_by") String by,
        @Column(name = "let_as") String role,
        @Column(name = "let_because") String because) {

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart if something is blank */
    Leave complete() {
        return new Leave(Input.text(by, "by"), Input.text(role, "role"), Input.text(because, "reason"));
    }

    /** Who and as what; the reason is about a person. */
    @Override
    public String toString() {
        return "Leave[" + by + ", " + role + "]";
    }
}
