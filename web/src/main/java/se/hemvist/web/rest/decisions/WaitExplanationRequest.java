package se.hemvist.web.rest.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.execution.ExecutionStep;

/** Why a decision waits to be carried out, as it is sent. */
public record WaitExplanationRequest(
        @NotNull LocalDate on, @NotNull ExecutionStep.Reason reason, @NotBlank @Size(max = 1000) String words) {

    ExecutionStep read() {
        return ExecutionStep.explained(on, reason, words);
    }

    /** When and of which sort; the words are about a person. */
    @Override
    public String toString() {
        return "WaitExplanationRequest[" + on + ", " + reason + "]";
    }
}
