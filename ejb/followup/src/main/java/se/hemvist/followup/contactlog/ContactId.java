package se.hemvist.followup.contactlog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which contact. */
@Embeddable
public record ContactId(@Column(name = "contact_id") UUID value) implements Serializable {

    public static ContactId next() {
        return new ContactId(UUID.randomUUID());
    }
}
