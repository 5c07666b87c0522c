package se.hemvist.web.rest.assignments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Which visit is struck, and why, as it is sent.
 *
 * @param visit which one
 */
public record StruckVisitRequest(@NotNull UUID visit, @NotBlank @Size(max = 1000) String reason) {

    /** Which; the words are about a person. */
    @Override
    public String toString() {
        return "StruckVisitRequest[" + visit + "]";
    }
}
