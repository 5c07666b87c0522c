package se.hemvist.web.rest.absences;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That an absence never was, as it is sent.
 *
 * @param because what was wrong
 */
public record StruckAbsenceRequest(@NotBlank @Size(max = 1000) String because) {

    /** Nothing; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "StruckAbsenceRequest[]";
    }
}
