package se.hemvist.web.rest.placements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** That the landlord wants contact, as it is sent. */
public record LandlordCallRequest(@NotBlank @Size(max = 1000) String summary) {

    /** That there is one; it may be about a person. */
    @Override
    public String toString() {
        return "LandlordCallRequest[]";
    }
}
