package se.hemvist.web.rest.households;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That somebody was recorded wrongly as living there, as it is sent.
 *
 * @param because what was wrong
 */
public record StruckCoResidentRequest(@NotBlank @Size(max = 1000) String because) {

    /** Nothing; what was wrong may be about a person. */
    @Override
    public String toString() {
        return "StruckCoResidentRequest[]";
    }
}
