package se.hemvist.web.rest.subleases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.document.Document;
import se.hemvist.lease.document.DocumentKind;
import se.hemvist.lease.document.DocumentParty;

/**
 * A paper of a sublease (pappersexercis), as it is sent and told.
 *
 * @param fileReference   where it is kept
 * @param templateVersion which version of the template it was written on
 */
public record DocumentRequest(
        @NotNull DocumentKind kind,
        @NotNull LocalDate datedOn,
        @NotEmpty Set<@NotNull DocumentParty> parties,
        @NotBlank @Size(max = 200) String fileReference,
        @Nullable @Size(max = 50) String templateVersion) {

    Document read() {
        return new Document(kind, datedOn, parties, fileReference, templateVersion);
    }

    static DocumentRequest of(Document document) {
        return new DocumentRequest(
                document.kind(),
                document.datedOn(),
                document.parties(),
                document.fileReference(),
                document.templateVersion());
    }
}
