package se.hemvist.intake.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** A decision that social services have made. */
public record NewDecision(DecisionKind kind, DecisionResult result, Making made, Terms terms) {

    /**
     * How a decision was made.
     *
     * @param delegate       who decided, by title or by the number in the order of delegation
     * @param externalNumber its number in the social administration's own system
     */
    @Embeddable
    public record Making(
            @Column(name = "decided_on") LocalDate decidedOn,
            String delegate,
            String reasons,
            @Column(name = "external_number") String externalNumber) {

        /** Nothing of what was written about the person. */
        @Override
        public String toString() {
            return "Making[" + decidedOn + "]";
        }
    }

    /**
     * On which terms a decision runs.
     *
     * @param reviewProviso whether it may be reviewed while it runs (omprövningsförbehåll)
     * @param validTo       its last day; for the home left out until further notice; for the support it is computed,
     *     and if given must be the same
     */
    public record Terms(boolean reviewProviso, Optional<LocalDate> validTo) {}
}
