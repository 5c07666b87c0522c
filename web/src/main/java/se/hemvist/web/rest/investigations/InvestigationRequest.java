package se.hemvist.web.rest.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.investigation.NewInvestigation;

/** An investigation (utredning) that has been concluded, with the person's own view of the matter, as it is sent. */
public record InvestigationRequest(
        @NotNull LocalDate concludedOn,
        @NotBlank @Size(max = 4000) String need,
        @NotBlank @Size(max = 4000) String ownView) {

    NewInvestigation read() {
        return new NewInvestigation(concludedOn, need, ownView);
    }

    /** The day only; the rest is about a person. */
    @Override
    public String toString() {
        return "InvestigationRequest[" + concludedOn + "]";
    }
}
