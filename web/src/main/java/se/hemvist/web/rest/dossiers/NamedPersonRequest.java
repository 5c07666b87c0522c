package se.hemvist.web.rest.dossiers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.paperway.NewNamedPerson;

/**
 * Who is to take over the forms of those whose identity is protected, as it is sent.
 *
 * @param to       the last day; left out for until further notice
 * @param decision as it is cited
 */
public record NamedPersonRequest(
        @NotBlank @Size(max = 255) String user,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NotBlank @Size(max = 200) String decision) {

    NewNamedPerson read() {
        return new NewNamedPerson(user, from, Optional.ofNullable(to), decision);
    }
}
