package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import se.hemvist.lease.document.DocumentKind;
import se.hemvist.lease.document.DocumentOverride;

/**
 * That somebody who is named lets papers be missing for now, as it is sent.
 *
 * @param kinds which papers
 * @param by      who decided it
 */
public record DocumentOverrideRequest(
        @NotEmpty Set<@NotNull DocumentKind> kinds,
        @NotBlank @Size(max = 200) String by,
        @NotBlank @Size(max = 1000) String reason) {

    DocumentOverride read() {
        return new DocumentOverride(kinds, by, reason);
    }

    /** Which papers and who; the reason may be about a person. */
    @Override
    public String toString() {
        return "DocumentOverrideRequest[" + kinds + ", " + by + "]";
    }
}
