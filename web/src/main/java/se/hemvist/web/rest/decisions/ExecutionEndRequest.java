package se.hemvist.web.rest.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From when and why a decision is not carried out any more, as it is sent. */
public record ExecutionEndRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "ExecutionEndRequest[" + on + "]";
    }
}
