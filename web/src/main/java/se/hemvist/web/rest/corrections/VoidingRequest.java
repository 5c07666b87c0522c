package se.hemvist.web.rest.corrections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a case is voided, as it is sent. */
public record VoidingRequest(@NotBlank @Size(max = 1000) String reason) {

    /** Nothing; the reason is about a person. */
    @Override
    public String toString() {
        return "VoidingRequest[]";
    }
}
