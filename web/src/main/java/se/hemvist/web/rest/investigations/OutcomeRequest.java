package se.hemvist.web.rest.investigations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.decision.NewDecision;
import se.hemvist.intake.investigation.NewOutcome;
import se.hemvist.web.rest.cases.DecisionRequest.Communication;

/**
 * The decision that ends a case for which the programme was not the right one, as it is sent.
 *
 * @param communication what the person was told before and answered; needed where the application is refused
 * @param appealNotice  how to appeal (besvärshänvisning); needed where the application is refused
 */
public record OutcomeRequest(
        @NotNull NewOutcome.Outcome outcome,
        @NotNull @Valid Making made,
        @Nullable @Valid Communication communication,
        @Nullable @Size(max = 4000) String appealNotice) {

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

        static Making of(NewDecision.Making made) {
            return new Making(made.decidedOn(), made.delegate(), made.reasons(), made.externalNumber());
        }

        /** The day only; the reasons are about a person. */
        @Override
        public String toString() {
            return "Making[" + decidedOn + "]";
        }
    }

    NewOutcome read() {
        return new NewOutcome(
                outcome,
                new NewDecision.Making(made.decidedOn(), made.delegate(), made.reasons(), made.externalNumber()),
                Optional.ofNullable(communication).map(Communication::read),
                Optional.ofNullable(appealNotice));
    }

    /** What it says; the reasons are about a person. */
    @Override
    public String toString() {
        return "OutcomeRequest[" + outcome + "]";
    }
}
