package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.matching.LiftedExclusion;

/** A decision that a company's flats may be offered again, as it is sent. */
public record LiftedExclusionRequest(
        @NotBlank @Size(max = 200) String by, @NotBlank @Size(max = 4000) String reason, @NotNull LocalDate on) {

    LiftedExclusion read() {
        return new LiftedExclusion(by, reason, on);
    }

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "LiftedExclusionRequest[" + on + "]";
    }
}
