package se.hemvist.web.rest.flatapplications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the agency goes on without what was asked for, as it is sent. */
public record CompletionEndRequest(@NotBlank @Size(max = 1000) String reason) {

    /** Nothing; the reason is about a person. */
    @Override
    public String toString() {
        return "CompletionEndRequest[]";
    }
}
