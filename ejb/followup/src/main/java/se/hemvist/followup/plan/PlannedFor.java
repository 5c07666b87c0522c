package se.hemvist.followup.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;

/**
 * What is planned.
 *
 * @param subject the assignment, or for an action plan the case
 */
@Embeddable
record PlannedFor(
        @Enumerated(EnumType.STRING) @Column(name = "kind") PlanKind kind,
        @Column(name = "subject_id") UUID subject,
        @Embedded CaseId caseId) {

    static PlannedFor assignment(AssignmentFile file) {
        return new PlannedFor(
                PlanKind.IMPLEMENTATION, file.assignment().value(), file.about().caseId());
    }

    static PlannedFor person(CaseFile file) {
        return new PlannedFor(PlanKind.ACTION, file.id().value(), file.id());
    }

    AssignmentId assignment() {
        return new AssignmentId(subject);
    }
}
