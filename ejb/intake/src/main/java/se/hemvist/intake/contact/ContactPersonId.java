package se.hemvist.intake.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which contact person. */
@Embeddable
public record ContactPersonId(@Column(name = "contact_person_id") UUID value) implements Serializable {

    /** One that no contact person has had. */
    public static ContactPersonId next() {
        return new ContactPersonId(UUID.randomUUID());
    }
}
