package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import se.hemvist.followup.assignment.AssignmentItem;
import se.hemvist.followup.assignment.Goal;
import se.hemvist.followup.assignment.NewAssignment;
import se.hemvist.intake.application.CaseId;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * An order of support (uppdrag till stödutförare), as it is sent.
 *
 * @param provider the organisation's code
 */
public record AssignmentRequest(
        @NotBlank String provider,
        @NotEmpty Set<@NotNull AssignmentItem> items,
        @NotEmpty Set<@NotNull Goal> goals,
        @NotNull LocalDate orderedOn) {

    NewAssignment read(CaseId caseId, OrganisationCodes codes) {
        return new NewAssignment(caseId, codes.idOf(provider, "/provider"), items, goals, orderedOn);
    }
}
