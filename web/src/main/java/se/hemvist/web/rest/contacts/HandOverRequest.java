package se.hemvist.web.rest.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.contact.HandOver;

/** Who succeeds a contact person, from which day and why, as it is sent. */
public record HandOverRequest(
        @NotNull @Valid ContactPersonRequest.Person successor,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String reason) {

    HandOver read() {
        return new HandOver(successor.read(), on, reason);
    }

    /** The day only. */
    @Override
    public String toString() {
        return "HandOverRequest[" + on + "]";
    }
}
