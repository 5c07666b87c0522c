package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a sublease is voided, as it is sent. */
public record LeaseVoidingRequest(@NotBlank @Size(max = 1000) String reason) {

    /** Nothing; the reason may be about a person. */
    @Override
    public String toString() {
        return "LeaseVoidingRequest[]";
    }
}
