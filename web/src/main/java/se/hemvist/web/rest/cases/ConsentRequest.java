package se.hemvist.web.rest.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import se.hemvist.intake.referral.ConsentGiven;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ConsentGiven.Recipient;

/** A consent (samtycke) that the person has given, as it is sent. */
public record ConsentRequest(
        @NotNull Purpose purpose,
        @NotEmpty Set<@NotNull Recipient> recipients,
        @NotBlank @Size(max = 1000) String scope,
        @NotNull LocalDate givenOn,
        @NotNull Form how) {

    static ConsentRequest of(ConsentGiven given) {
        return new ConsentRequest(given.purpose(), given.recipients(), given.scope(), given.givenOn(), given.how());
    }

    ConsentGiven read() {
        return new ConsentGiven(purpose, recipients, scope, givenOn, how);
    }

    /** For what it was given; the scope is about a person. */
    @Override
    public String toString() {
        return "ConsentRequest[" + purpose + "]";
    }
}
