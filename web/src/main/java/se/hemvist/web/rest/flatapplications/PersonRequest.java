package se.hemvist.web.rest.flatapplications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.NumberRefusal;

/** Somebody who is to live in a flat, as they are named. */
public record PersonRequest(
        @NotBlank @Size(max = 20) String identityNumber,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull Boolean protectedIdentity) {

    /**
     * The person.
     *
     * @param today who is not born yet is refused
     */
    public NewPerson read(LocalDate today) {
        return new NewPerson(number(today), givenName, familyName, protectedIdentity);
    }

    private IdentityNumber number(LocalDate today) {
        try {
            return IdentityNumber.parse(identityNumber, today);
        } catch (NumberRefusal refusal) {
            refusal.at("person/identityNumber");
            throw refusal;
        }
    }

    /** Nothing of who it is. */
    @Override
    public String toString() {
        return "PersonRequest[]";
    }
}
