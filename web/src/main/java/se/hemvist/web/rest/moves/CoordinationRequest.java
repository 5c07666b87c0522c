package se.hemvist.web.rest.moves;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.moving.Coordination;

/** What was planned with the staff of before, as it is sent. */
public record CoordinationRequest(@NotNull LocalDate on, @NotBlank @Size(max = 2000) String summary) {

    Coordination read() {
        return new Coordination(on, summary);
    }

    /** When; the summary is about a person. */
    @Override
    public String toString() {
        return "CoordinationRequest[" + on + "]";
    }
}
