package se.hemvist.web.rest.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.DecisionKind;
import se.hemvist.intake.decision.DecisionResult;
import se.hemvist.intake.decision.NewDecision;

/** A decision (beslut) that social services have made, as it is sent. */
public record DecisionRequest(
        @NotNull DecisionKind kind,
        @NotNull DecisionResult result,
        @NotNull @Valid Making made,
        @NotNull @Valid Terms terms) {

    /**
     * How it was made.
     *
     * @param delegate       who decided, by title or by the number in the order of delegation
     * @param externalNumber its number in the social administration's own system
     */
    public record Making(
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 200) String delegate,
            @NotBlank @Size(max = 4000) String reasons,
            @NotBlank @Size(max = 50) String externalNumber) {

        /** The day only; the reasons are about a person. */
        @Override
        public String toString() {
            return "Making[" + decidedOn + "]";
        }
    }

    /**
     * On which terms it runs.
     *
     * @param reviewProviso whether it may be reviewed while it runs (omprövningsförbehåll)
     * @param validTo       its last day; for the support it is computed and may be left out
     */
    public record Terms(@NotNull Boolean reviewProviso, @Nullable LocalDate validTo) {}

    NewDecision read() {
        return new NewDecision(
                kind,
                result,
                new NewDecision.Making(made.decidedOn(), made.delegate(), made.reasons(), made.externalNumber()),
                new NewDecision.Terms(terms.reviewProviso(), Optional.ofNullable(terms.validTo())));
    }

    /** Nothing of what was written about the person. */
    @Override
    public String toString() {
        return "DecisionRequest[" + kind + ", " + result + "]";
    }
}
