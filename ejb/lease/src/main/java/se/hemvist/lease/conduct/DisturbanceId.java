package se.hemvist.lease.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which case of a disturbance. */
@Embeddable
public record DisturbanceId(@Column(name = "disturbance_id") UUID value) implements Serializable {

    public static DisturbanceId next() {
        return new DisturbanceId(UUID.randomUUID());
    }
}
