package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseId;

/** What was decided, told inside the transaction in which it was recorded. */
public sealed interface DecisionEvent {

    CaseId caseId();

    /**
     * A decision has been made.
     *
     * @param validTo the last day of a decision in favour, if it has one
     */
    record Made(CaseId caseId, DecisionKind kind, boolean granted, LocalDate on, Optional<LocalDate> validTo)
            implements DecisionEvent {}

    /** The person has got a decision. */
    record Served(CaseId caseId, DecisionKind kind, LocalDate on) implements DecisionEvent {}
}
