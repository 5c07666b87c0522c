package se.hemvist.web.rest.contacts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import se.hemvist.intake.information.NewMailing;
import se.hemvist.web.rest.input.OrganisationCodes;

/**
 * A letter to all contact persons, as it is sent.
 *
 * @param organisations the codes of others that are to be told
 */
public record MailingRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\r\\n]*") String subject,
        @NotBlank @Size(max = 20_000) String body,
        @NotNull @Size(max = 100) List<@NotBlank String> organisations) {

    NewMailing read(OrganisationCodes codes) {
        return new NewMailing(subject, body, codes.idsOf(organisations, "/organisations"));
    }
}
