package se.hemvist.web.rest.contacts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.contact.NewContactPerson;
import se.hemvist.intake.contact.ReachedPerson;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;

/**
 * Somebody to be entered as whom one reaches at an organisation, as it is sent.
 *
 * @param organisation its code; left out for the caller's own
 * @param sections     for which parts of it; empty for all of them
 * @param to           the last day; left out until further notice
 */
public record ContactPersonRequest(
        @Nullable @Size(min = 1, max = 40) String organisation,
        @NotNull @Valid Person person,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> sections,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {

    /**
     * Somebody at work, and how that person is reached.
     *
     * @param user the name to log in with; left out for one who does not work in the house
     */
    public record Person(
            @Nullable @Size(min = 1, max = 100) String user,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String phone,
            @NotNull @Email @Size(max = 254) String email,
            @Nullable @Size(min = 1, max = 40) String fax) {

        static Person of(ReachedPerson person) {
            return new Person(person.user(), person.name(), person.phone(), person.email(), person.fax());
        }

        ReachedPerson read() {
            return new ReachedPerson(user, name.strip(), phone, email, fax);
        }

        /** Nothing of who it is. */
        @Override
        public String toString() {
            return "Person[]";
        }
    }

    NewContactPerson read(OrganisationId at) {
        return new NewContactPerson(at, person.read(), Set.copyOf(sections), new Validity(from, to));
    }
}
