package se.hemvist.web.rest.assignments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * How a visit was made, and what was wrong about what was recorded, as it is sent.
 *
 * @param visit which one
 */
public record VisitCorrectionRequest(
        @NotNull UUID visit, @NotNull @Valid VisitRequest right, @NotBlank @Size(max = 1000) String reason) {

    /** Which; the words are about a person. */
    @Override
    public String toString() {
        return "VisitCorrectionRequest[" + visit + "]";
    }
}
