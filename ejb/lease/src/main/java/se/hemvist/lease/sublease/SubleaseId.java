package se.hemvist.lease.sublease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which sublease. */
@Embeddable
public record SubleaseId(@Column(name = "sublease_id") UUID value) implements Serializable {

    public static SubleaseId next() {
        return new SubleaseId(UUID.randomUUID());
    }
}
