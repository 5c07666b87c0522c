package se.hemvist.web.rest.organisations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.NewOrganisation;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.Ownership;
import se.hemvist.kernel.number.Municipality;

/** An organisation to be entered, as it is sent. */
public record OrganisationRequest(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 40) String code,
        @NotNull @Valid Nature nature,
        @NotNull @Valid Contact contact,
        @NotNull @Valid Validity valid) {

    /** What it is and whose. */
    public record Nature(@NotNull OrganisationKind kind, @NotNull Ownership ownership) {}

    /** How it is named and reached; the mailbox is the organisation's, not a person's. */
    public record Contact(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Pattern(regexp = "[0-9]{6}-[0-9]{4}") String organisationNumber,
            @NotNull @Email @Size(max = 254) String email) {}

    /** From its first day to its last, or until further notice. */
    public record Validity(@NotNull LocalDate from, @Nullable LocalDate to) {}

    NewOrganisation read() {
        return new NewOrganisation(
                new Municipality(municipality),
                new OrganisationCode(code),
                new NewOrganisation.Nature(nature.kind(), nature.ownership()),
                new NewOrganisation.Contact(contact.name(), contact.organisationNumber(), contact.email()),
                new NewOrganisation.Validity(valid.from(), valid.to()));
    }
}
