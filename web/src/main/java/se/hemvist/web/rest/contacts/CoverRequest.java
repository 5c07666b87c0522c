package se.hemvist.web.rest.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.hemvist.intake.contact.Cover;

/** Who stands in for a contact person, from a first day to a last, as it is sent. */
public record CoverRequest(
        @NotNull @Valid ContactPersonRequest.Person standIn, @NotNull LocalDate from, @NotNull LocalDate to) {

    Cover read() {
        return new Cover(standIn.read(), from, to);
    }
}
