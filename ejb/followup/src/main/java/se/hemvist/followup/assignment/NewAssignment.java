package se.hemvist.followup.assignment;

import java.time.LocalDate;
import java.util.Set;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;

/**
 * A written assignment (skriftligt uppdrag) as the social worker sends it.
 *
 * @param provider  who is to give the support; the one chosen in the case
 * @param items     what it asks for; all seven items of the routine
 * @param goals     what it aims at; all goals of the routine
 * @param orderedOn the day it is sent
 */
public record NewAssignment(
        CaseId caseId, OrganisationId provider, Set<AssignmentItem> items, Set<Goal> goals, LocalDate orderedOn) {

    public NewAssignment {
        items = Set.copyOf(items);
        goals = Set.copyOf(goals);
    }
}
