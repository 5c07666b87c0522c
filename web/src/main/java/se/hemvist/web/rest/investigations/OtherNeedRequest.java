package se.hemvist.web.rest.investigations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** That the programme does not meet the need best, and why, as it is sent. */
public record OtherNeedRequest(@NotBlank @Size(max = 4000) String reason) {

    /** Nothing of what was written about the person. */
    @Override
    public String toString() {
        return "OtherNeedRequest";
    }
}
