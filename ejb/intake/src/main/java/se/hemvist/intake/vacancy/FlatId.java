package se.hemvist.intake.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which flat, each time that it is handed over. */
@Embeddable
public record FlatId(@Column(name = "flat_id") UUID value) implements Serializable {

    /** One that no flat has had. */
    public static FlatId next() {
        return new FlatId(UUID.randomUUID());
    }
}
