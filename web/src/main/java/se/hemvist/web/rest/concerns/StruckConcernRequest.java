package se.hemvist.web.rest.concerns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an event or a concern is struck, as it is sent. */
public record StruckConcernRequest(@NotBlank @Size(max = 1000) String reason) {

    /** Nothing: the words are about a person. */
    @Override
    public String toString() {
        return "StruckConcernRequest";
    }
}
