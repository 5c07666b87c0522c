package se.hemvist.web.rest.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a version of a plan is void, as it is sent. */
public record PlanVoidingRequest(@NotBlank @Size(max = 1000) String reason) {

    /** That there is one; it may be about a person. */
    @Override
    public String toString() {
        return "PlanVoidingRequest[]";
    }
}
