package se.hemvist.web.rest.absences;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An absence that takes the place of one recorded wrongly, as it is sent.
 *
 * @param because what was wrong
 */
public record AbsenceCorrectionRequest(
        @NotNull @Valid AbsenceRequest absence, @NotBlank @Size(max = 1000) String because) {

    /** When; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "AbsenceCorrectionRequest[" + absence + "]";
    }
}
