package se.hemvist.web.rest.stays;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How the checkpoint was held, and what was wrong about what was recorded, as it is sent. */
public record CheckpointCorrectionRequest(
        @NotNull @Valid CheckpointRequest right, @NotBlank @Size(max = 1000) String reason) {

    /** When it was held; the words are about a person. */
    @Override
    public String toString() {
        return "CheckpointCorrectionRequest[" + right + "]";
    }
}
