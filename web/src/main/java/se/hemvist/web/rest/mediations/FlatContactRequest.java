package se.hemvist.web.rest.mediations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.flatcontact.NewFlatContact;

/**
 * Who is to be the landlord's contact person for a flat, as it is sent: one of the register, or somebody else.
 *
 * @param from the first day
 */
public record FlatContactRequest(
        @Nullable UUID contactPersonId, @Nullable @Valid Reached person, @NotNull LocalDate from) {

    /** How the landlord quickly reaches somebody. */
    public record Reached(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String phone,
            @NotNull @Email @Size(max = 254) String email) {

        static Reached of(NewFlatContact.Reached person) {
            return new Reached(person.name(), person.phone(), person.email());
        }

        NewFlatContact.Reached read() {
            return new NewFlatContact.Reached(name, phone, email);
        }

        /** Nothing of who it is. */
        @Override
        public String toString() {
            return "Reached[]";
        }
    }

    NewFlatContact read() {
        return new NewFlatContact(
                Optional.ofNullable(contactPersonId).map(ContactPersonId::new),
                Optional.ofNullable(person).map(Reached::read),
                from);
    }
}
