package se.hemvist.web.rest.delays;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When and why a request for a decision is turned down, as it is sent. */
public record TurnedDownRequest(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {

    /** When; the reason is about a person. */
    @Override
    public String toString() {
        return "TurnedDownRequest[" + on + "]";
    }
}
