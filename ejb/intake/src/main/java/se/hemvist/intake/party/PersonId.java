package se.hemvist.intake.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which person, without saying who. */
@Embeddable
public record PersonId(@Column(name = "person_id") UUID value) implements Serializable {

    /** One that no person has had. */
    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }
}
