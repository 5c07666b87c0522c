package se.hemvist.intake.decision;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;

/** A decision on support that is in force from the day it was made to its last day, both among them. */
public record SupportDecisionView(DecisionId id, CaseId caseId, LocalDate decidedOn, LocalDate validTo) {}
