package se.hemvist.web.rest.contactlog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.hemvist.followup.contactlog.ContactPurpose;
import se.hemvist.followup.contactlog.ContactRecord;
import se.hemvist.followup.contactlog.ContactWay;

/**
 * A contact with the participant or an attempt at one, as it is sent.
 *
 * @param staff who it was, by the organisation's own signature
 */
public record SupportContactRequest(
        @NotNull LocalDate on,
        @NotNull ContactWay way,
        @NotNull ContactPurpose purpose,
        @NotNull Boolean reached,
        @NotBlank @Size(max = 100) String staff) {

    ContactRecord read() {
        return new ContactRecord(on, way, purpose, reached, staff);
    }
}
