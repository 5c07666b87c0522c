package se.hemvist.lease.headlease;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which head lease. */
@Embeddable
public record HeadLeaseId(@Column(name = "head_lease_id") UUID value) implements Serializable {

    public static HeadLeaseId next() {
        return new HeadLeaseId(UUID.randomUUID());
    }
}
