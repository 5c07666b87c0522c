package se.hemvist.web.rest.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something that was recorded by mistake is voided, as it is sent. */
public record VoidingRequest(@NotBlank @Size(max = 1000) String reason) {

    /** Nothing; the reason may be about a person. */
    @Override
    public String toString() {
        return "VoidingRequest[]";
    }
}
