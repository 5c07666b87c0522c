package se.hemvist.web.rest.assignments;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.followup.assignment.AssignmentRow;
import se.hemvist.followup.assignment.AssignmentState;

/** An assignment in a list. */
public record AssignmentRowAnswer(UUID id, AssignmentState state, UUID caseId, String caseNumber, LocalDate orderedOn) {

    static AssignmentRowAnswer of(AssignmentRow row) {
        return new AssignmentRowAnswer(
                row.assignment().value(),
                row.state(),
                row.about().caseId().value(),
                row.about().number().value(),
                row.orderedOn());
    }
}
