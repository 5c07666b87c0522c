package se.hemvist.web.rest.dossiers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That no case comes of a form, as it is sent.
 *
 * @param reason why
 */
public record NoCaseRequest(@NotBlank @Size(max = 1000) String reason) {

    /** The reason may be about a person. */
    @Override
    public String toString() {
        return "NoCaseRequest[]";
    }
}
