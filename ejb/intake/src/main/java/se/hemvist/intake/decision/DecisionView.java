package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision without its reasons.
 *
 * @param validTo the last day, if there is one
 */
public record DecisionView(
        DecisionId id, DecisionKind kind, DecisionResult result, LocalDate decidedOn, Optional<LocalDate> validTo) {}
