package se.hemvist.web.rest.contactlog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a contact is struck, as it is sent. */
public record StruckContactRequest(@NotBlank @Size(max = 1000) String reason) {

    /** Nothing: the words are about a person. */
    @Override
    public String toString() {
        return "StruckContactRequest";
    }
}
