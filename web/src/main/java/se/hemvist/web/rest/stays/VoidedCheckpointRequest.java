package se.hemvist.web.rest.stays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a checkpoint was not held after all, as it is sent. */
public record VoidedCheckpointRequest(@NotBlank @Size(max = 1000) String reason) {

    /** Nothing: the words are about a person. */
    @Override
    public String toString() {
        return "VoidedCheckpointRequest";
    }
}
