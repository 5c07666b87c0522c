package se.hemvist.intake.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision without its reasons.
 *
 * @param after what has become of it
 */
public record DecisionView(DecisionId id, DecisionKind kind, DecisionResult result, Runs runs, After after) {

    /** From the day it was made to its last day, if it has one. */
    public record Runs(LocalDate decidedOn, Optional<LocalDate> validTo) {}

    /**
     * What has become of a decision.
     *
     * @param servedOn    the day on which the person got it
     * @param lookAtSince since when it is to be looked at anew, because the support was renewed and it has no end
     * @param waitsSince  since when it waits to be carried out; left out where it does not
     */
    public record After(
            Optional<LocalDate> servedOn, Optional<LocalDate> lookAtSince, Optional<LocalDate> waitsSince) {}
}
