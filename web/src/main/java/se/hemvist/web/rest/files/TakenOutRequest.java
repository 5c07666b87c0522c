package se.hemvist.web.rest.files;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a file does not belong in a case, as it is sent. */
public record TakenOutRequest(@NotBlank @Size(max = 1000) String reason) {

    /** Nothing; the reason is about a person. */
    @Override
    public String toString() {
        return "TakenOutRequest[]";
    }
}
