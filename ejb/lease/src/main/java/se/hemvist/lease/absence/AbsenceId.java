package se.hemvist.lease.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which absence. */
@Embeddable
public record AbsenceId(@Column(name = "absence_id") UUID value) implements Serializable {

    public static AbsenceId next() {
        return new AbsenceId(UUID.randomUUID());
    }
}
