package se.hemvist.web.rest.contacts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseloadHandOver;

/** Whose cases go to which colleague, both by the names of their accounts, and why; as it is sent. */
public record CaseloadHandOverRequest(
        @NotBlank @Size(max = 100) String from,
        @NotBlank @Size(max = 100) String to,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String reason) {

    CaseloadHandOver read() {
        return new CaseloadHandOver(from, to, on, reason);
    }

    /** The day only. */
    @Override
    public String toString() {
        return "CaseloadHandOverRequest[" + on + "]";
    }
}
