package se.hemvist.web.rest.papers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a line is wrong, as it is sent. */
public record StruckPaperRequest(@NotBlank @Size(max = 1000) String reason) {

    /** Nothing; the reason is about a person. */
    @Override
    public String toString() {
        return "StruckPaperRequest[]";
    }
}
